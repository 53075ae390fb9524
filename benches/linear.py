"""Linear models from CSV: Headwater's learner beside scikit-learn's two solvers (lbfgs, and LIBLINEAR) and Vowpal Wabbit.

    cargo build --release -p headwater-learn --example train
    python benches/linear.py DATA [SEEDS [CASE...]]

DATA is the folder of shared test data (bank-marketing, online-retail, spam). Cases: banking (who subscribes), retail (order quantity), spam-words,
spam-bigrams and spam-osb (texts), job (one of twelve classes, from the columns of banking); all of them unless some are named. Each learner starts from the same CSV file on the same random 70 % of
its rows, with one thread, and is measured to the model; quality is of the other 30 %, the mean over SEEDS splits. Needs scikit-learn, pandas,
xxhash and, if it is there, vowpalwabbit.
"""

import csv
import gzip
import itertools
import json
import os
import pathlib
import re
import statistics
import string
import subprocess
import sys
import tempfile
import time
import warnings

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[threads] = "1"

import numpy  # noqa: E402
import pandas  # noqa: E402
import xxhash  # noqa: E402
from sklearn.compose import ColumnTransformer  # noqa: E402
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer  # noqa: E402
from sklearn.impute import SimpleImputer  # noqa: E402
from sklearn.linear_model import LogisticRegression, SGDRegressor  # noqa: E402
from sklearn.metrics import f1_score, root_mean_squared_error, roc_auc_score  # noqa: E402
from sklearn.pipeline import make_pipeline  # noqa: E402
from sklearn.preprocessing import KBinsDiscretizer, OneHotEncoder, StandardScaler  # noqa: E402

warnings.filterwarnings("ignore")
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target"))
OURS = TARGET / "release/examples/train"
SHARE = 70


class Case:
    """One data set, its recipe, and the same features for the peers."""

    def __init__(self, name, file, schema, recipe, objective, passes, bins, tokens=str.split, l2=1e-6):
        self.name, self.file, self.objective, self.passes, self.bins = name, file, objective, passes, bins
        self.tokens, self.l2 = tokens, l2
        self.schema, self.recipe = schema, recipe
        document = json.loads(schema.read_text())
        self.target = document["targetAttributeName"]
        used = [a for a in document["attributes"] if a["attributeName"] not in document.get("excludedAttributeNames", [])]
        kinds = {a["attributeName"]: a["attributeType"] for a in used if a["attributeName"] != self.target}
        self.numbers = [name for name, kind in kinds.items() if kind == "NUMERIC"]
        self.levels = [name for name, kind in kinds.items() if kind in ("CATEGORICAL", "BINARY")]
        self.texts = [name for name, kind in kinds.items() if kind == "TEXT"]

    def read(self):
        texts = dict.fromkeys(self.levels + self.texts, str)
        rows = pandas.read_csv(self.file, dtype=texts, keep_default_na=False, na_values=[""])
        rows[self.levels + self.texts] = rows[self.levels + self.texts].fillna("")
        return rows

    def split(self, seed):
        """Whether each row is learned from, as Headwater draws it: from the seed and the byte at which the row begins."""
        drawn = []
        with open(self.file, "rb") as file:
            position = len(file.readline())
            for line in file:
                hashed = xxhash.xxh3_64_intdigest(str(seed).encode(), position)
                drawn.append((hashed >> 11) / 2**53 * 100 < SHARE)
                position += len(line)
        return numpy.array(drawn)

    def features(self, weighed=False):
        scaled = KBinsDiscretizer(self.bins, strategy="quantile") if self.bins else StandardScaler()
        vectorizer = TfidfVectorizer(ngram_range=(1, 2)) if weighed else CountVectorizer(analyzer=self.tokens)
        words = [(name, vectorizer, name) for name in self.texts]
        numbers = make_pipeline(SimpleImputer(), scaled)
        return ColumnTransformer(
            [("levels", OneHotEncoder(handle_unknown="ignore"), self.levels), ("numbers", numbers, self.numbers), *words]
        )

    def score(self, truth, found):
        """RMSE of numbers, AUC of probabilities, macro-averaged F1 of classes."""
        if self.objective == "multiclass":
            return f1_score(truth, found, average="macro")
        return root_mean_squared_error(truth, found) if self.objective == "regression" else roc_auc_score(truth, found)


def ours(case, seed):
    command = [OURS, case.file, case.schema, case.recipe, case.objective, case.passes, SHARE, seed, case.l2]
    report = json.loads(subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout)
    return report["seconds"], next(iter(report["held_out"]["measure"].values()))


def scikit(case, seed, learner, weighed=False):
    drawn = case.split(seed)
    start = time.perf_counter()
    rows = case.read()
    train, rest = rows[drawn], rows[~drawn]
    model = make_pipeline(case.features(weighed), learner)
    model.fit(train, train[case.target])
    seconds = time.perf_counter() - start
    found = model.predict(rest) if case.objective != "binary" else model.predict_proba(rest)[:, 1]
    return seconds, case.score(rest[case.target], found)


def vowpal(case, seed):
    """Vowpal Wabbit reads a format of its own; writing it is counted, as reading CSV is for the others."""
    from vowpalwabbit import Workspace

    drawn = case.split(seed)
    start = time.perf_counter()
    rows = case.read()
    binned = case.features().fit(rows[drawn]) if case.bins else None
    lines = [vowpal_line(case, row) for row in rows.to_dict("records")] if binned is None else vowpal_bins(case, rows, drawn)
    training = [line for line, taken in zip(lines, drawn, strict=True) if taken]
    loss = "squared" if case.objective == "regression" else "logistic"
    options = f"--loss_function {loss} -b 22 --holdout_off --quiet {vowpal_options(case, rows)}"
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data.vw"
        data.write_text("\n".join(training))
        model = Workspace(f"-d {data} -c -k --passes {case.passes} {options}")
        seconds = time.perf_counter() - start
        found = [model.predict(line) for line, taken in zip(lines, drawn, strict=True) if not taken]
        model.finish()
    truth = rows[case.target][~drawn]
    if case.objective == "multiclass":
        truth = truth.map(class_numbers(rows[case.target]))
    return seconds, case.score(truth, found)


def vowpal_options(case, rows):
    if case.objective == "multiclass":
        return f"--oaa {len(class_numbers(rows[case.target]))}"
    return ""


def class_numbers(classes):
    return {name: number + 1 for number, name in enumerate(sorted(classes.unique()))}


def vowpal_line(case, row, bins=None):
    clean = lambda text: re.sub(r"[\s:|]+", "_", str(text))  # noqa: E731
    truth = row[case.target]
    label = truth if case.objective != "binary" else (1 if truth else -1)
    levels = " ".join(f"{name}={clean(row[name])}" for name in case.levels if row[name])
    numbers = bins or " ".join(f"{name}:{row[name]}" for name in case.numbers if row[name] == row[name])
    texts = {name: " ".join(clean(token) for token in case.tokens(row[name])) for name in case.texts}
    words = " ".join(f"|t{place} {texts[name]}" for place, name in enumerate(case.texts))
    return f"{label} |l {levels} |n {numbers} {words}"


def vowpal_bins(case, rows, drawn):
    edges = {name: numpy.unique(rows[name][drawn].quantile(numpy.arange(1, case.bins) / case.bins)) for name in case.numbers}
    found = {name: numpy.searchsorted(edges[name], rows[name], side="right") for name in case.numbers}
    if case.objective == "multiclass":
        rows = rows.assign(**{case.target: rows[case.target].map(class_numbers(rows[case.target]))})
    records = rows.to_dict("records")
    texts = (" ".join(f"{name}={found[name][place]}" for name in case.numbers) for place in range(len(records)))
    return [vowpal_line(case, row, text) for row, text in zip(records, texts, strict=True)]


def cases(data, folder):
    banking = folder / "banking.csv"
    banking.write_bytes(gzip.decompress((data / "bank-marketing/banking.csv.gz").read_bytes()))
    retail = folder / "retail.csv"
    rows = pandas.read_csv(data / "online-retail/online-retail.csv.gz", dtype=str, keep_default_na=False)
    quantity = rows["Quantity"].astype(int)
    rows = rows[(quantity > 0) & (quantity < 1000)].replace(r"[\r\n]+", " ", regex=True)
    rows.to_csv(retail, index=False, lineterminator="\n")
    everything = folder / "everything.json"
    everything.write_text('{"outputs":["ALL_INPUTS"]}')
    bank = data / "bank-marketing"
    yield Case("banking", banking, bank / "banking.csv.schema", bank / "recipe.json", "binary", 10, 50)
    yield Case("retail", retail, data / "online-retail/online-retail.csv.schema", everything, "regression", 5, None)
    yield from spam_cases(data, folder)
    yield job_case(banking, bank, folder)


def spam_cases(data, folder):
    """Texts of the SMS Spam Collection, one line each, with 1 for spam."""
    rows = pandas.read_csv(data / "spam/spam.csv", dtype=str, keep_default_na=False)
    rows = pandas.DataFrame({"spam": (rows["v1"] == "spam").astype(int), "text": rows["v2"].replace(r"[\r\n]+", " ", regex=True)})
    file, schema = folder / "spam.csv", folder / "spam.schema"
    rows.to_csv(file, index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    schema.write_text(json.dumps(schema_document("spam", {"spam": "BINARY", "text": "TEXT"})))
    words = "lowercase(no_punct(text))"
    recipes = {
        "spam-words": ([words], spoken),
        "spam-bigrams": ([f"ngram({words},2)"], bigrams),
        "spam-osb": ([words, f"osb({words},5)"], sparse_bigrams),
    }
    for name, (outputs, tokens) in recipes.items():
        recipe = folder / f"{name}.json"
        recipe.write_text(json.dumps({"outputs": outputs}))
        yield Case(name, file, schema, recipe, "binary", 10, None, tokens, 1e-3)


def spoken(text):
    """What lowercase(no_punct(text)) gives."""
    return [word for word in (part.strip(string.punctuation) for part in text.lower().split()) if word]


def bigrams(text):
    words = spoken(text)
    return words + [f"{one} {other}" for one, other in itertools.pairwise(words)]


def sparse_bigrams(text):
    """The words, and each with the four after it, as osb of size 5 joins them."""
    words = spoken(text)
    pairs = ((one, two) for one in range(len(words)) for two in range(one + 1, min(one + 5, len(words))))
    return words + [words[one] + "_" * (two - one) + words[two] for one, two in pairs]


def job_case(banking, bank, folder):
    """What somebody's job is, from all else that banking knows of them."""
    document = json.loads((bank / "banking.csv.schema").read_text())
    document["targetAttributeName"] = "job"
    schema, recipe = folder / "job.schema", folder / "job.json"
    schema.write_text(json.dumps(document))
    recipe.write_text('{"outputs":["ALL_BINARY","ALL_CATEGORICAL","quantile_bin(ALL_NUMERIC,50)"]}')
    return Case("job", banking, schema, recipe, "multiclass", 10, 50)


def schema_document(target, kinds):
    attributes = [{"attributeName": name, "attributeType": kind} for name, kind in kinds.items()]
    return {"targetAttributeName": target, "dataFileContainsHeader": True, "attributes": attributes}


def main():
    data, seeds = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
    named = sys.argv[3:]
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(data, pathlib.Path(folder)):
            if not named or case.name in named:
                report(case, {"headwater": ours} | peers(case), seeds)


def peers(case):
    lbfgs = LogisticRegression(max_iter=1000)
    if case.objective == "regression":
        found = {"scikit-learn SGD": lambda c, s: scikit(c, s, SGDRegressor(max_iter=c.passes, average=True))}
    else:
        found = {"scikit-learn lbfgs": lambda c, s: scikit(c, s, lbfgs)}
    if case.texts and case.objective == "binary":
        found["scikit-learn lbfgs, its own words with tf-idf"] = lambda c, s: scikit(c, s, lbfgs, weighed=True)
    if case.objective == "binary":
        found["LIBLINEAR"] = lambda c, s: scikit(c, s, LogisticRegression(solver="liblinear"))
    return found | {"Vowpal Wabbit": vowpal}


def report(case, peers, seeds):
    measure = {"regression": "RMSE", "binary": "AUC", "multiclass": "F1"}[case.objective]
    print(f"| {case.name} | {measure} | seconds | ours x faster |\n|---|---|---|---|")
    own = None
    for name, learner in peers.items():
        try:
            runs = [learner(case, seed) for seed in range(seeds)]
        except ImportError as missing:
            print(f"| {name} | {missing} | | |")
            continue
        seconds = statistics.median(run[0] for run in runs)
        own = own or seconds
        print(f"| {name} | {statistics.mean(run[1] for run in runs):.4f} | {seconds:.2f} | {seconds / own:.1f} |", flush=True)


if __name__ == "__main__":
    main()
