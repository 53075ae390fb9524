"""Implicit ALS on the Online Retail data beside the Python package `implicit`: precision at 10, and the time of training.

    python benches/als.py [DATA.csv[.gz]] [--binary als_bench] [--rounds 5] [--threads 2] [--factors 64] [--spark PYTHON]

With --spark, the path of a Python that has pyspark and numpy, Spark's ALS stands beside too (als_spark.py).

Value of a pair (customer, stock code) is the number of its purchases: rows with a CustomerID and a Quantity above 0. A fifth of the pairs is held out at random.
Both sides train on the same split, with the same factors, iterations, regularization, solver and threads, in turns.
`implicit` takes confidences where we take values (confidence is 1 + alpha * value): it is measured with the same confidences, and with the bare values, its own default.
"""

import argparse
import collections
import csv
import gzip
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

# Before numpy: each thread of `implicit` calls BLAS, which must not start threads of its own.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"

import numpy
import scipy.sparse
from implicit.als import AlternatingLeastSquares
from implicit.evaluation import precision_at_k

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = pathlib.Path.home() / ".cache/headwater/online-retail.csv.gz"
ITERATIONS = 15
REGULARIZATION = 0.01
HELD_OUT = 0.2
RECOMMENDATIONS = 10


def main() -> None:
    options = _options()
    pairs = _pairs(options.data)
    seen, unseen = _split(pairs, options.seed)
    print(f"{len(pairs):,} pairs, {len(unseen):,} held out, {options.threads} threads, {options.factors} factors", file=sys.stderr)
    peers = {"implicit, same confidences": 1.0, "implicit, bare values": 0.0}
    rounds = {label: [] for label in ["headwater", *peers]}
    with tempfile.TemporaryDirectory() as folder:
        files = [_written(pathlib.Path(folder) / name, part) for name, part in [("seen.csv", seen), ("unseen.csv", unseen)]]
        # Round by round, so that a slow minute of the machine hits each side alike.
        for seed in range(options.rounds):
            rounds["headwater"].append(_headwater(options, files, seed))
            for label, offset in peers.items():
                rounds[label].append(_implicit(options, (seen, unseen), offset, seed))
        if options.spark:
            rounds["Spark"] = _spark(options, files)
    _report(rounds)


def _options() -> argparse.Namespace:
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", nargs="?", type=pathlib.Path, default=DATA)
    parser.add_argument("--binary", type=pathlib.Path, default=target / "release/examples/als_bench")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--factors", type=int, default=64)
    parser.add_argument("--spark", type=pathlib.Path, help="a Python that has pyspark and numpy")
    parser.add_argument("--seed", type=int, default=1, help="of the split")
    return parser.parse_args()


def _pairs(data: pathlib.Path) -> list[tuple[str, str, int]]:
    opened = gzip.open if data.suffix == ".gz" else open
    purchases = collections.Counter()
    with opened(data, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["CustomerID"] and float(row["Quantity"]) > 0:
                purchases[row["CustomerID"], row["StockCode"]] += 1
    return [(user, item, count) for (user, item), count in sorted(purchases.items())]


def _split(pairs: list, seed: int) -> tuple[list, list]:
    generator = random.Random(seed)
    seen, unseen = [], []
    for pair in pairs:
        (unseen if generator.random() < HELD_OUT else seen).append(pair)
    return seen, unseen


def _written(path: pathlib.Path, pairs: list) -> pathlib.Path:
    path.write_text("".join(f"{user},{item},{count}\n" for user, item, count in pairs))
    return path


def _headwater(options: argparse.Namespace, files: list[pathlib.Path], seed: int) -> tuple[float, float]:
    settings = {
        "rank": options.factors,
        "iterations": ITERATIONS,
        "regularization": REGULARIZATION,
        "alpha": 1,
        "seed": seed,
        "threads": options.threads,
    }
    command = [options.binary, *files, *(f"{name}={value}" for name, value in settings.items())]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return answer["precision_at_10"], answer["train_seconds"]


def _implicit(options: argparse.Namespace, parts: tuple[list, list], offset: float, seed: int) -> tuple[float, float]:
    users, items = ({name: number for number, name in enumerate(dict.fromkeys(pair[at] for part in parts for pair in part))} for at in (0, 1))
    seen, unseen = (_matrix(part, users, items) for part in parts)
    seen.data += offset
    model = AlternatingLeastSquares(
        factors=options.factors,
        regularization=REGULARIZATION,
        iterations=ITERATIONS,
        num_threads=options.threads,
        random_state=seed,
    )
    started = time.perf_counter()
    model.fit(seen, show_progress=False)
    seconds = time.perf_counter() - started
    precision = precision_at_k(model, seen, unseen, K=RECOMMENDATIONS, show_progress=False, num_threads=options.threads)
    return precision, seconds


def _spark(options: argparse.Namespace, files: list[pathlib.Path]) -> list[tuple[float, float]]:
    script = pathlib.Path(__file__).with_name("als_spark.py")
    settings = [options.factors, ITERATIONS, REGULARIZATION, options.threads, options.rounds]
    command = [str(part) for part in (options.spark, script, *files, *settings)]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(printed.splitlines()[-1])


def _matrix(pairs: list, users: dict, items: dict) -> scipy.sparse.csr_matrix:
    rows, columns = [users[pair[0]] for pair in pairs], [items[pair[1]] for pair in pairs]
    values = numpy.array([pair[2] for pair in pairs], dtype=numpy.float32)
    return scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(users), len(items)))


def _report(rounds: dict[str, list[tuple[float, float]]]) -> None:
    medians = {label: [statistics.median(column) for column in zip(*figures)] for label, figures in rounds.items()}
    precision, seconds = medians["headwater"]
    for label, (peer_precision, peer_seconds) in medians.items():
        print(json.dumps({
            "side": label,
            "precision_at_10": round(peer_precision, 4),
            "train_seconds": round(peer_seconds, 3),
            "precision_of_headwater_over_this": round(precision / peer_precision, 3),
            "time_of_this_over_headwater": round(peer_seconds / seconds, 2),
            "rounds": [[round(value, 4) for value in figures] for figures in rounds[label]],
        }))


if __name__ == "__main__":
    main()
