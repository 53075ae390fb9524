"""Boosted trees from CSV: Headwater's learner beside scikit-learn's HistGradientBoosting and LightGBM.

    cargo build --release -p headwater-learn --example trees
    python benches/trees.py DATA [SEEDS]

Data, splits and measures are those of linear.py; all learners grow 100 trees of 31 leaves at a rate of .1, with one thread. A text counts as one level
for the peers, which have no use for words; scikit-learn takes at most 255 levels, so columns of more are target encoded. Needs scikit-learn, pandas, xxhash, lightgbm.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import linear  # before scikit-learn: it holds all to one thread
import lightgbm
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder, TargetEncoder

OURS = linear.TARGET / "release/examples/trees"
ROUNDS = 100
MOST_LEVELS = 255


def ours(case, seed):
    command = [OURS, case.file, case.schema, case.objective, ROUNDS, linear.SHARE, seed]
    report = json.loads(subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout)
    return report["seconds"], next(iter(report["held_out"]["measure"].values()))


def measured(case, seed, learner):
    """`learner` is fitted to rows and targets, and gives what predicts."""
    drawn = case.split(seed)
    start = time.perf_counter()
    rows = case.read()
    train, rest = rows[drawn], rows[~drawn]
    model = learner(case, train, train[case.target])
    seconds = time.perf_counter() - start
    found = model.predict(rest) if case.objective == "regression" else model.predict_proba(rest)[:, 1]
    return seconds, case.score(rest[case.target], found)


def scikit(case, train, target):
    is_regression = case.objective == "regression"
    learner = HistGradientBoostingRegressor if is_regression else HistGradientBoostingClassifier
    names = case.levels + case.texts
    few = [name for name in names if train[name].nunique() <= MOST_LEVELS]
    many = [name for name in names if name not in few]
    levels = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=float("nan"))
    means = TargetEncoder(target_type="continuous" if is_regression else "binary", random_state=0)
    columns = [("few", levels, few), ("many", means, many), ("numbers", "passthrough", case.numbers)]
    trees = learner(max_iter=ROUNDS, early_stopping=False, categorical_features=list(range(len(few))))
    return make_pipeline(ColumnTransformer(columns), trees).fit(train, target)


def light(case, train, target):
    learner = lightgbm.LGBMRegressor if case.objective == "regression" else lightgbm.LGBMClassifier
    names = case.levels + case.texts
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    columns = ColumnTransformer([("levels", encoder, names), ("numbers", "passthrough", case.numbers)])
    trees = learner(n_estimators=ROUNDS, n_jobs=1, verbose=-1, categorical_feature=list(range(len(names))))
    return make_pipeline(columns, trees).fit(train, target)


def main():
    data, seeds = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
    peers = {
        "headwater": ours,
        "scikit-learn HistGradientBoosting": lambda case, seed: measured(case, seed, scikit),
        "LightGBM": lambda case, seed: measured(case, seed, light),
    }
    with tempfile.TemporaryDirectory() as folder:
        for case in linear.cases(data, pathlib.Path(folder)):
            linear.report(case, peers, seeds)


if __name__ == "__main__":
    main()
