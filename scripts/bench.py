#!/usr/bin/env python3
"""The two halves of scripts/bench that a shell is clumsy at: inventing reports, and timing processes.

bench.py rows COUNT                            prints COUNT invented reports as CSV
bench.py measure MRM STORE REFERENCE SECONDS   times whole processes and prints the table
"""

import csv
import datetime
import random
import statistics
import subprocess
import sys
import time

COLUMNS = (
    "source_dataset,source_event_id,date,admin1_source,admin1_pcode,latitude,longitude,geo_precision,"
    "suggested_violation,children_reported,alleged_perpetrator_type,alleged_perpetrator_name,weapon,"
    "mrm_screening_hint,screening_reason,description"
).split(",")
REGIONS = {"Gao": "ML07", "Mopti": "ML05", "Tombouctou": "ML06", "Kidal": "ML08", "Segou": "ML04"}
VIOLATIONS = ("attacks_schools", "attacks_hospitals", "military_use_schools")
PARTIES = ("unknown", "armed_force", "armed_group")
RUNS = 21


def rows(count: int) -> None:
    """Reports spread over five years, the same for every run."""
    chance = random.Random(20221015)
    first = datetime.date(2018, 1, 1)
    written = csv.DictWriter(sys.stdout, COLUMNS)
    written.writeheader()
    for number in range(1, count + 1):
        region = chance.choice(list(REGIONS))
        written.writerow(
            {
                "source_dataset": "invented",
                "source_event_id": number,
                "date": first + datetime.timedelta(days=chance.randrange(5 * 365)),
                "admin1_source": region,
                "admin1_pcode": REGIONS[region],
                "geo_precision": "(4) Province, State, Governorate",
                "suggested_violation": chance.choice(VIOLATIONS),
                "children_reported": chance.randrange(5),
                "alleged_perpetrator_type": chance.choice(PARTIES),
                "alleged_perpetrator_name": "No Information",
                "weapon": "Arson",
                "mrm_screening_hint": "in_scope_candidate",
                "description": f"Invented report {number}: something happened to a school or a child, "
                + "told in as many words as a report usually takes. " * 3,
            }
        )


def milliseconds(command: list[str]) -> float:
    """The median time of a whole process; the first run warms the caches and is not counted."""
    times = []
    for run in range(RUNS + 1):
        started = time.perf_counter()
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode:
            sys.exit(done.stderr.decode())
        if run:
            times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def measure(mrm: str, store: str, reference: str, import_seconds: str) -> None:
    yardstick = milliseconds(["sqlite3", "-readonly", store, "SELECT * FROM sqlite_schema LIMIT 1"])
    print(f"\n{'median of ' + str(RUNS) + ' whole processes':36}{'ms':>8}{'ratio':>8}{'target':>8}")
    print(f"{'sqlite3: open, read one row':36}{yardstick:8.1f}{1:8.1f}")
    for name, target, arguments in (
        ("mrm --help", None, ["--help"]),
        ("incident show", 50, ["incident", "show", reference, "--as", "officer"]),
        ("queue", 50, ["queue", "--as", "focal-point"]),
        ("incident list", None, ["incident", "list", "--as", "officer"]),
        ("incident list --text", None, ["incident", "list", "--text", "ecole", "--as", "officer"]),
        ("duplicates", 2000, ["duplicates", "--as", "officer"]),
        ("status", None, ["status", "--as", "officer"]),
        ("report quarter", 60, ["report", "quarter", "2022-Q3", "--as", "reporting"]),
        ("audit verify", None, ["audit", "verify", "--as", "auditor"]),
    ):
        taken = milliseconds([mrm, *arguments])
        print(f"{name:36}{taken:8.1f}{taken / yardstick:8.1f}{target or '':>8}")
    print(f"import of the whole file: {float(import_seconds):.1f} s")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["rows", count]:
            rows(int(count))
        case ["measure", *arguments] if len(arguments) == 4:
            measure(*arguments)
        case _:
            sys.exit(__doc__)
