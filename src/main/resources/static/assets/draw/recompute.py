"""Draws a published sample again: python3 recompute.py frame.csv seed"""
import csv
import hashlib
import sys


def sha256(text):
    return hashlib.sha256(text).hexdigest()


for path, seed in zip(sys.argv[1::2], sys.argv[2::2]):
    document = open(path, "rb").read()
    frame = sha256(document)
    print(frame)
    strata = {}
    for row in csv.DictReader(open(path, encoding="utf-8-sig", newline="")):
        if not row["不参加的原因"]:
            lot = sha256(f"{frame}\n{seed}\n{row['编号']}".encode("utf-8"))
            strata.setdefault(row["层"], []).append((lot, row["编号"], int(row["本层抽取数"])))
    for lots in strata.values():
        for lot, code, quota in sorted(lots)[: lots[0][2]]:
            print(code)
