"""Fits the models of the Python package lifetimes to purchase summaries, for the benchmark beside them.

Takes a folder with repeats.f64, recency.f64, age.f64 and spend.f64 (doubles, little-endian) and prints one JSON object:
{"version": v, "fits": {model: {"seconds": s, "parameters": {name: value}} or {"error": sentence}}}.
Seconds are the median of ROUNDS fits after one that isn't counted, as ours are.
"""

import json
import statistics
import sys
import time
import warnings
from pathlib import Path

import numpy as np

warnings.filterwarnings("ignore")

ROUNDS = 3


def main(folder):
    import lifetimes

    read = lambda name: np.fromfile(Path(folder) / f"{name}.f64", dtype="<f8")
    repeats, recency, age, spend = (read(name) for name in ("repeats", "recency", "age", "spend"))
    buying = (repeats > 0) & (spend > 0)
    jobs = {
        "bg_nbd": lambda: lifetimes.BetaGeoFitter().fit(repeats, recency, age),
        "mbg_nbd": lambda: lifetimes.ModifiedBetaGeoFitter().fit(repeats, recency, age),
        "pareto_nbd": lambda: lifetimes.ParetoNBDFitter().fit(repeats, recency, age),
        "gamma_gamma": lambda: lifetimes.GammaGammaFitter().fit(repeats[buying], spend[buying]),
    }
    fits = {}
    for name, job in jobs.items():
        try:
            # What it says of its search would spoil the answer.
            out, sys.stdout = sys.stdout, sys.stderr
            try:
                fitted = job()
                seconds = []
                for _ in range(ROUNDS):
                    start = time.perf_counter()
                    fitted = job()
                    seconds.append(time.perf_counter() - start)
            finally:
                sys.stdout = out
            parameters = {key: float(value) for key, value in dict(fitted.params_).items()}
            fits[name] = {"seconds": statistics.median(seconds), "parameters": parameters}
        except Exception as error:
            fits[name] = {"error": str(error).strip().split("\n")[0] or type(error).__name__}
    print(json.dumps({"version": lifetimes.__version__, "fits": fits}))


main(sys.argv[1])
