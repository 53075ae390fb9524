"""Spark's ALS for als.py, run by a Python that has pyspark and numpy:

    python als_spark.py SEEN.csv UNSEEN.csv FACTORS ITERATIONS REGULARIZATION THREADS ROUNDS

Lines are `user,item,value`. Prints `[[precision at 10, seconds of training], ...]` as one line of JSON. Only `fit` is timed: the session is started and the
ratings are in memory by then, and all rounds but the first find the code compiled.
"""

import collections
import json
import sys
import time

import numpy
from pyspark.ml.recommendation import ALS
from pyspark.sql import SparkSession

RECOMMENDATIONS = 10


def main() -> None:
    seen_file, unseen_file, factors, iterations, regularization, threads, rounds = sys.argv[1:]
    seen, unseen = _pairs(seen_file), _pairs(unseen_file)
    users, items = ({name: number for number, name in enumerate(dict.fromkeys(pair[at] for pair in seen + unseen))} for at in (0, 1))
    settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.driver.memory": "4g", "spark.sql.shuffle.partitions": threads, "spark.default.parallelism": threads}
    builder = SparkSession.builder.master(f"local[{threads}]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    numbered = [(users[user], items[item], value) for user, item, value in seen]
    ratings = session.createDataFrame(numbered, "user int, item int, rating float").repartition(int(threads)).cache()
    ratings.count()
    figures = []
    for seed in range(int(rounds)):
        learner = ALS(
            rank=int(factors),
            maxIter=int(iterations),
            regParam=float(regularization),
            numUserBlocks=int(threads),
            numItemBlocks=int(threads),
            implicitPrefs=True,
            alpha=1.0,
            seed=seed,
        )
        started = time.perf_counter()
        model = learner.fit(ratings)
        seconds = time.perf_counter() - started
        figures.append((_precision(model, seen, unseen, users, items), seconds))
    session.stop()
    print(json.dumps(figures))


def _pairs(path: str) -> list[tuple[str, str, float]]:
    with open(path, encoding="utf-8") as lines:
        fields = (line.rstrip("\n").split(",") for line in lines)
        return [(user, item, float(value)) for user, item, value in fields]


def _precision(model, seen, unseen, users, items) -> float:
    """As `implicit` counts it: hits among the ten best items not seen, over as many as there could be."""
    user_factors, item_factors = (_factors(part, len(names)) for part, names in ((model.userFactors, users), (model.itemFactors, items)))
    known, wanted = (collections.defaultdict(list) for _ in range(2))
    for pairs, by_user in ((seen, known), (unseen, wanted)):
        for user, item, _ in pairs:
            by_user[users[user]].append(items[item])
    hits = possible = 0
    for user, liked in wanted.items():
        scores = item_factors @ user_factors[user]
        scores[known[user]] = -numpy.inf
        best = numpy.argpartition(-scores, RECOMMENDATIONS)[:RECOMMENDATIONS]
        hits += len(set(best.tolist()) & set(liked))
        possible += min(RECOMMENDATIONS, len(liked))
    return hits / possible


def _factors(table, count: int) -> numpy.ndarray:
    rows = table.collect()
    matrix = numpy.zeros((count, len(rows[0].features)), dtype=numpy.float32)
    for row in rows:
        matrix[row.id] = row.features
    return matrix


if __name__ == "__main__":
    main()
