"""validate.py SCHEMA FILE...   says of each JSON file, a line each, whether it is "valid" or "invalid" by the schema."""

import json
import sys
import threading

from jsonschema import Draft202012Validator


def content_of(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    schema = content_of(sys.argv[1])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        print("valid" if validator.is_valid(content_of(path)) else "invalid")


# The validator calls itself for every level, and an article has up to a hundred.
sys.setrecursionlimit(100_000)
threading.stack_size(256 * 1024 * 1024)
thread = threading.Thread(target=main)
thread.start()
thread.join()
