"""Reads JSON values, one a line, and says of each that does not follow the schema where it does not."""

import json
import sys

from jsonschema import Draft202012Validator as Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Validator.check_schema(schema)
validator = Validator(schema)
# Told at the end, so that nobody waits who has not written all yet.
found = []
for number, line in enumerate(sys.stdin):
    for error in list(validator.iter_errors(json.loads(line)))[:1]:
        place = "/".join(map(str, error.absolute_path))
        found.append(f"{number} {place}: {error.message[:200]}")
print("\n".join(found), end="")
