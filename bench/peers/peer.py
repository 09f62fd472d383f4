"""Fits other libraries' models on one set of rows, kept in memory, for the benchmark beside them.

Takes commands on standard input and answers on standard output, one JSON object a line:
  {"do": "versions"}                                    -> {"versions": {library: version}}
  {"do": "generate", "folder", "rows", "columns", "testRows"} -> {}  writes a set as "load" reads it
  {"do": "load", "folder", "rows", "columns", "categorical": [column]} -> {}
  {"do": "fit", "model", "settings", "without": fold}   -> {"seconds": [s]}
  {"do": "predict", "fold", "times"}                    -> {"seconds": [s, ...], "probabilities": base64 of doubles}
  {"do": "explain", "fold", "rows"}                     -> {"seconds": [s]}
or {"error": sentence}. Times are those of the library's own call. The number of threads is that of OMP_NUM_THREADS.

A set's folder holds columns.f64 (doubles, column after column, NaN for missing), labels.f64 and folds.i32, little-endian.
"""

import base64
import json
import os
import sys
import time
import warnings

import numpy as np

THREADS = int(os.environ.get("OMP_NUM_THREADS", "1"))


def hist_gradient_boosting(settings, categorical):
    from sklearn.ensemble import HistGradientBoostingClassifier

    return HistGradientBoostingClassifier(
        early_stopping=False, random_state=0, categorical_features=categorical or None, **settings
    )


def lightgbm(settings, categorical):
    from lightgbm import LGBMClassifier

    chosen = {"categorical_feature": categorical} if categorical else {}
    return LGBMClassifier(n_jobs=THREADS, random_state=0, verbose=-1, **chosen, **settings)


def xgboost(settings, categorical):
    from xgboost import XGBClassifier

    if categorical:
        raise ValueError("XGBoost is compared on numbers only")
    return XGBClassifier(tree_method="hist", n_jobs=THREADS, random_state=0, **settings)


def random_forest(settings, categorical):
    from sklearn.ensemble import RandomForestClassifier

    if categorical:
        raise ValueError("scikit-learn's forest is compared on numbers only")
    return RandomForestClassifier(n_jobs=THREADS, random_state=0, **settings)


MODELS = {
    "hist_gradient_boosting": hist_gradient_boosting,
    "lightgbm": lightgbm,
    "xgboost": xgboost,
    "random_forest": random_forest,
}


class Peer:
    def __init__(self):
        self.rows = None
        self.labels = None
        self.folds = None
        self.categorical = []
        self.selected = {}
        self.model = None

    def versions(self, _):
        import lightgbm as lightgbm_library
        import sklearn
        import xgboost as xgboost_library

        return {
            "versions": {
                "scikit-learn": sklearn.__version__,
                "LightGBM": lightgbm_library.__version__,
                "XGBoost": xgboost_library.__version__,
            }
        }

    def generate(self, command):
        from sklearn.datasets import make_classification

        rows, labels = make_classification(
            command["rows"],
            command["columns"],
            n_informative=15,
            n_redundant=10,
            n_clusters_per_class=4,
            class_sep=0.8,
            flip_y=0.05,
            random_state=0,
        )
        folds = np.zeros(command["rows"], "<i4")
        folds[command["rows"] - command["testRows"] :] = 1
        folder = command["folder"]
        rows.T.astype("<f8").tofile(os.path.join(folder, "columns.f64"))
        labels.astype("<f8").tofile(os.path.join(folder, "labels.f64"))
        folds.tofile(os.path.join(folder, "folds.i32"))
        return {}

    def load(self, command):
        folder = command["folder"]
        columns = np.fromfile(os.path.join(folder, "columns.f64"), "<f8")
        # These libraries take rows one after another.
        self.rows = np.ascontiguousarray(columns.reshape(command["columns"], command["rows"]).T)
        self.labels = np.fromfile(os.path.join(folder, "labels.f64"), "<f8").astype(int)
        self.folds = np.fromfile(os.path.join(folder, "folds.i32"), "<i4")
        self.categorical = command["categorical"]
        self.selected = {}
        return {}

    def fit(self, command):
        fold = command["without"]
        rows, labels = self.select(("without", fold), self.folds != fold)
        model = MODELS[command["model"]](command["settings"], self.categorical)
        start = time.perf_counter()
        model.fit(rows, labels)
        seconds = time.perf_counter() - start
        self.model = model
        return {"seconds": [seconds]}

    def predict(self, command):
        rows, _ = self.select(("in", command["fold"]), self.folds == command["fold"])
        seconds = []
        for _ in range(command["times"]):
            start = time.perf_counter()
            probabilities = self.model.predict_proba(rows)[:, 1]
            seconds.append(time.perf_counter() - start)
        doubles = np.ascontiguousarray(probabilities, "<f8").tobytes()
        return {"seconds": seconds, "probabilities": base64.b64encode(doubles).decode("ascii")}

    def explain(self, command):
        rows, _ = self.select(("in", command["fold"]), self.folds == command["fold"])
        rows = rows[: command["rows"]]
        contributions = contributions_of(self.model)
        start = time.perf_counter()
        contributions(rows)
        return {"seconds": [time.perf_counter() - start]}

    def select(self, key, chosen):
        """Copied once, outside of what is timed."""
        if key not in self.selected:
            self.selected[key] = (np.ascontiguousarray(self.rows[chosen]), self.labels[chosen])
        return self.selected[key]


def contributions_of(model):
    """The library's own TreeSHAP."""
    if type(model).__name__ == "LGBMClassifier":
        return lambda rows: model.booster_.predict(rows, pred_contrib=True, num_threads=THREADS)
    if type(model).__name__ == "XGBClassifier":
        from xgboost import DMatrix

        booster = model.get_booster()
        return lambda rows: booster.predict(DMatrix(rows, nthread=THREADS), pred_contribs=True)
    raise ValueError(f"{type(model).__name__} explains no row")


def serve():
    # Libraries print as they please; answers go where they don't reach.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    warnings.filterwarnings("ignore")
    peer = Peer()
    commands = {
        "versions": peer.versions,
        "generate": peer.generate,
        "load": peer.load,
        "fit": peer.fit,
        "predict": peer.predict,
        "explain": peer.explain,
    }
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = commands[command["do"]](command)
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


serve()
