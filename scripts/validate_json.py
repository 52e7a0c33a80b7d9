#!/usr/bin/env python3
"""Validates JSON files against the schemas published under Schemas/, with jsonschema.

    scripts/validate_json.py SCHEMA FILE...

SCHEMA is a schema's file, or `auto`: then each file's own `schema` names the one it is of. A file may
hold one value, or a page whose `data` is a list of values of the schema. Prints what is wrong with each
file, and ends with 1 when anything is.
"""

import json
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)

from jsonschema import Draft202012Validator, RefResolver  # noqa: E402

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "Schemas"


def constants(schema):
    """The names that a schema gives to what it describes: each `const` of a member `schema`."""
    if isinstance(schema, dict):
        named = schema.get("schema")
        if isinstance(named, dict) and "const" in named:
            yield named["const"]
        for value in schema.values():
            yield from constants(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from constants(value)


def main():
    if len(sys.argv) < 3:
        print("Usage: scripts/validate_json.py SCHEMA|auto FILE...", file=sys.stderr)
        return 64
    files = sorted(SCHEMAS.glob("*/*.schema.json"))
    schemas = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    store = {schema["$id"]: schema for schema in schemas if "$id" in schema}
    by_name = {name: schema for schema in schemas for name in constants(schema)}
    given = None
    if sys.argv[1] != "auto":
        given = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    code = 0
    for name in sys.argv[2:]:
        value = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
        schema = given or by_name.get(value.get("schema"))
        if schema is None:
            print(f"{name}: no schema is published for it")
            code = 1
            continue
        Draft202012Validator.check_schema(schema)
        resolver = RefResolver.from_schema(schema, store=store)
        validator = Draft202012Validator(schema, resolver=resolver)
        values = [value]
        if given and isinstance(value, dict) and isinstance(value.get("data"), list):
            values = value["data"]
        for position, each in enumerate(values):
            for error in validator.iter_errors(each):
                place = "/".join(str(step) for step in error.absolute_path)
                # The rule, not the value: a message of the library would repeat case data.
                print(f"{name}: record {position + 1}, /{place}: {error.validator}")
                code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
