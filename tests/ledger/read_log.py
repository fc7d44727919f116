#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader of exported logs, written from docs/FORMAT.md and RFC 8032 alone: it shares nothing with the program.

    read_log.py LOG      LOG: a CBOR sequence of change records, causes first (docs/FORMAT.md, "A change record")
    read_log.py --vector FILE    FILE: lines "record HEX", "id HEX", "depth N", "signature good|none"; checks all of them

Prints "ID DEPTH good|none" for every change. Stops with a sentence and status 1 at the first thing that is not as it must be.
"""

import hashlib
import sys


class Wrong(Exception):
    pass


def require(holds, why):
    if not holds:
        raise Wrong(why)


# --- deterministic CBOR ------------------------------------------------------------------------------------------------

def read_item(data, at):
    """The item at `at`, and where the next one begins."""
    require(at < len(data), "the bytes end too early")
    major, info = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7:
        require(info in (20, 21), "a simple value or float")
        return info == 21, at
    require(info < 28 and major != 6, "a tag or an indefinite length")
    argument = info
    if info >= 24:
        width = 1 << (info - 24)
        require(at + width <= len(data), "a number breaks off")
        argument = int.from_bytes(data[at:at + width], "big")
        require(argument >= (24 if width == 1 else 1 << (4 * width)), "a number not in its shortest form")
        at += width
    if major == 0:
        return argument, at
    if major == 1:
        return -1 - argument, at
    if major in (2, 3):
        require(at + argument <= len(data), "a string breaks off")
        content = bytes(data[at:at + argument])
        return (content if major == 2 else content.decode("utf-8", "strict")), at + argument
    if major == 4:
        items = []
        for _ in range(argument):
            item, at = read_item(data, at)
            items.append(item)
        return items, at
    pairs, last = {}, b""
    for _ in range(argument):
        start = at
        key, at = read_item(data, at)
        require(last < data[start:at], "map keys that do not ascend")
        last = data[start:at]
        pairs[key], at = read_item(data, at)
    return pairs, at


def head(major, n):
    if n < 24:
        return bytes([major << 5 | n])
    width = next(w for w in (1, 2, 4, 8) if n < 1 << (8 * w))
    return bytes([major << 5 | (24 + (1, 2, 4, 8).index(width))]) + n.to_bytes(width, "big")


def byte_string(content):
    return head(2, len(content)) + content


# --- Ed25519, verification only (RFC 8032, 5.1) ------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def recover_x(y, sign):
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    require((x * x - x2) % P == 0 and not (x == 0 and sign), "no point on the curve")
    return P - x if x & 1 != sign else x


def add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, p):
    q = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            q = add(q, p)
        p, scalar = add(p, p), scalar >> 1
    return q


def point(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    require(y < P, "no canonical point")
    x = recover_x(y, sign)
    return x, y, 1, x * y % P


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y, 1, recover_x(BASE_Y, 0) * BASE_Y % P)


def verifies(key, message, signature):
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(k, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# --- changes -----------------------------------------------------------------------------------------------------------

def signed_bytes(body):
    return head(4, 4) + head(3, 10) + b"Signature1" + byte_string(b"\xa1\x01\x32") + byte_string(b"pochin/change/1") + byte_string(body)


def check_body(body):
    require(body[1] == 1, "another version")
    require(set(body) <= set(range(1, 13)) and {1, 3, 4, 6, 7, 8, 10, 11} <= set(body), "fields too many or too few")
    require((body[8] == 0) == (2 not in body), "a genesis, and nothing else, names no space")
    require((body[4] == 0) == (5 not in body), "prev is there exactly if seq is above 0")
    require(body[6] == sorted(set(body[6])) and len(body[6]) <= 64, "deps that do not ascend, or too many")
    require(body.get(9, 1) in (1, 2, 3) and body[11] <= 65536, "flags or size")


def read_record(record, depths, feeds):
    """Checks one record against those before it; its id, depth and whether it is signed."""
    require(set(record) <= {1, 2, 3, 4}, "an unknown part of a record")
    body, end = read_item(record[1], 0)
    require(end == len(record[1]), "bytes after the body")
    check_body(body)
    change = hashlib.sha256(record[1]).digest()
    causes = body[6] + ([body[5]] if 5 in body else [])
    require(all(cause in depths for cause in causes), "a cause that does not come before")
    if 5 in body:
        require(feeds[body[5]] == (body[3], body[4] - 1), "prev is not the change before")
    if 3 in record:
        require((4 in record) == bool(body.get(9, 0) & 2), "a salt where none belongs, or none where one does")
        require(hashlib.sha256(record.get(4, b"") + record[3]).digest() == body[10] and len(record[3]) == body[11], "a payload the body does not name")
    require(2 not in record or verifies(body[3], signed_bytes(record[1]), record[2]), "a signature that is not the feed's")
    depths[change] = max((depths[cause] + 1 for cause in causes), default=0)
    feeds[change] = (body[3], body[4])
    return change.hex(), depths[change], "good" if 2 in record else "none"


def read_log(data):
    at, depths, feeds = 0, {}, {}
    while at < len(data):
        record, at = read_item(data, at)
        yield read_record(record, depths, feeds)


def check_vector(lines):
    words = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    found = list(read_log(b"".join(bytes.fromhex(w[1]) for w in words if w[0] == "record")))
    told = lambda name: [w[1] for w in words if w[0] == name]
    require([f[0] for f in found] == told("id"), "other ids than the vector says")
    require([str(f[1]) for f in found] == told("depth"), "other depths than the vector says")
    require([f[2] for f in found] == told("signature"), "other signatures than the vector says")
    return found


def main(arguments):
    try:
        if arguments[:1] == ["--vector"]:
            with open(arguments[1], encoding="utf-8") as file:
                found = check_vector(file.readlines())
        else:
            with open(arguments[0], "rb") as file:
                found = list(read_log(file.read()))
    except Wrong as wrong:
        print(f"read_log: {wrong}", file=sys.stderr)
        return 1
    for change in found:
        print(*change)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
