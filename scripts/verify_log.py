#!/usr/bin/env python3
"""A second verifier of the log, in another language, written from docs/log-format.md and
docs/vault-format.md alone: two readings of one page should come to one verdict.

    verify_log.py STORE_FOLDER...         what needs no key; each store by itself
    verify_log.py --copy FILE             an auditor's copy: every rule of the log
    ... --checkpoint NOTE                 besides, against a signed note kept elsewhere

Prints a line for each finding, with the rule's number in docs/log-format.md, and a closing line; of
several stores the folder before its findings, and the exit code is the one that explains most.
Exit codes: 0 ok, 20 damage, 21 tamper, 22 rollback, 23 fork, 24 cannot be decided, 64 usage.
Needs Python 3.11 and `cryptography` (python3-cryptography). Reads, never writes.
"""

import argparse
import base64
import hashlib
import json
import os
import re
import sqlite3
import sys
import uuid
from dataclasses import dataclass, field, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

# --- Limits: a stranger's file must not take the machine down -------------------------------------

MAX_CONTENT = 64 << 20  # the vault's limit on what one blob holds
MAX_BLOB = MAX_CONTENT + MAX_CONTENT // 16 + 1024
MAX_HEAD = 1024  # a head of this format has under 200 bytes
MAX_LINE = 96 << 20  # one entry of a copy: base64 of its body, and the rest
MAX_HEADER_LINE = 1 << 16
MAX_NOTE = 1 << 16
MAX_NOTE_SIGNATURES = 32
MAX_ROWS = 10_000_000  # of one table, or entries of a copy
MAX_FINDINGS = 1000  # printed; the rest are counted

OK, DAMAGE, TAMPER, ROLLBACK, FORK, UNDECIDED, USAGE = 0, 20, 21, 22, 23, 24, 64
NAMES = {
    OK: "ok",
    DAMAGE: "damage",
    TAMPER: "tamper",
    ROLLBACK: "rollback",
    FORK: "fork",
    UNDECIDED: "cannot be decided",
}
# Which one closes the run when several were found: the program's order.
FIRST_TOLD = (ROLLBACK, FORK, TAMPER, DAMAGE, UNDECIDED)

# A rule that is not listed here says "tamper" when it is broken; 24 is only a notice.
VERDICTS = {
    1: DAMAGE,
    4: UNDECIDED,
    5: UNDECIDED,
    6: DAMAGE,
    7: DAMAGE,
    24: OK,
    90: UNDECIDED,
    91: ROLLBACK,
    92: FORK,
}


class Findings:
    """Prints what is found as it is found, and knows the verdict."""

    def __init__(self):
        self.counts = {}

    def add(self, rule, words, entry=None):
        verdict = VERDICTS.get(rule, TAMPER)
        self.counts[verdict] = self.counts.get(verdict, 0) + 1
        if self.total <= MAX_FINDINGS:
            place = "" if entry is None else f"entry {entry}: "
            print(f"{place}rule {rule}: {words}")

    @property
    def total(self):
        return sum(self.counts.values())

    def close(self, entries):
        verdict = next((code for code in FIRST_TOLD if code in self.counts), OK)
        if self.total > MAX_FINDINGS:
            print(f"and {self.total - MAX_FINDINGS} more findings")
        kinds = [f"{NAMES[code]} {self.counts[code]}" for code in FIRST_TOLD if code in self.counts]
        if OK in self.counts:
            kinds.append(f"notice {self.counts[OK]}")
        print(
            f"{NAMES[verdict]}: {entries} entries, {self.total} findings"
            + (f" ({', '.join(kinds)})" if kinds else "")
        )
        return verdict


class Malformed(Exception):
    """Bytes that are not as the format says: rule 3, or 6 around the log."""


class Newer(Exception):
    """A tag, code or event this format does not have: rule 4."""


class NewerFormat(Exception):
    """A version or suite above 1: rule 7."""


class Unreadable(Exception):
    """A file that cannot be read at all."""

    def __init__(self, rule, words):
        super().__init__(words)
        self.rule = rule


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


# --- Fields (vault-format.md, Fields) -------------------------------------------------------------


def read_varint(data, at):
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Malformed("a number has no end")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            break
    if value >= 1 << 64 or (byte == 0 and shift > 7):
        raise Malformed("a number is not in its shortest form")
    return value, at


def write_varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def bytes_field(tag, value):
    return write_varint(tag * 2 + 1) + write_varint(len(value)) + value


def number_field(tag, value):
    return write_varint(tag * 2) + write_varint(value * 2)


def raw_fields(data):
    at, last = 0, 1
    while at < len(data):
        key, at = read_varint(data, at)
        tag = key >> 1
        if not 1 <= tag <= 65535 or tag < last:
            raise Malformed("fields out of order")
        last = tag
        value, at = read_varint(data, at)
        if key & 1:
            if value > len(data) - at:
                raise Malformed("bytes end before their length")
            yield tag, data[at : at + value]
            at += value
        else:
            yield tag, value >> 1 if value & 1 == 0 else -(value >> 1) - 1


def decode(data, fields):
    """Fields as a dict. `fields`: tag -> (name, how many: 1 ? *, reader of one value).

    Of several things that are wrong it raises the first in the order of the bytes.
    """
    out = {name: [] for name, _, _ in fields.values()}

    def expect_fields(below):
        for tag, (name, many, _) in fields.items():
            if tag < below and many == "1" and not out[name]:
                raise Malformed(f"no {name}")

    for tag, value in raw_fields(data):
        expect_fields(below=tag)
        if tag not in fields:
            raise Newer(f"a field {tag} that format 1 does not have")
        name, many, read = fields[tag]
        if many != "*" and out[name]:
            raise Malformed(f"{name} twice")
        out[name].append(read(value))
    expect_fields(below=1 << 16)
    return {
        name: out[name] if many == "*" else out[name][0] if out[name] else None
        for name, many, _ in fields.values()
    }


def number(value):
    if not isinstance(value, int):
        raise Malformed("bytes in place of a number")
    return value


def natural(value):
    if number(value) < 0:
        raise Malformed("a number below zero")
    return value


def positive(value):
    if number(value) < 1:
        raise Malformed("a number below one")
    return value


def count(value):
    if not 1 <= number(value) < 1 << 32:
        raise Malformed("a count that is not between 1 and 2^32 - 1")
    return value


def flag(value):
    if number(value) != 1:
        raise Malformed("a flag that is not 1")
    return True


def code(*known):
    def read(value):
        if number(value) not in known:
            raise Newer(f"a code {value} that format 1 does not have")
        return value

    return read


def content(value):
    if isinstance(value, int):
        raise Malformed("a number in place of bytes")
    return value


def sized(length):
    def read(value):
        if len(content(value)) != length:
            raise Malformed(f"{len(value)} bytes in place of {length}")
        return value

    return read


def inside(shape):
    return lambda value: decode(content(value), shape)


def office_code(value):
    value = content(value)
    if not (2 <= len(value) <= 4 and all(0x41 <= byte <= 0x5A for byte in value)):
        raise Malformed("not an office")
    return value.decode("ascii")


READERS = {
    "number": number,
    "natural": natural,
    "positive": positive,
    "count": count,
    "flag": flag,
    "bytes": content,
    "id": sized(16),
    "digest": sized(32),
    "key": sized(32),
    "signature": sized(64),
    "office": office_code,
    "role": code(*range(1, 9)),
    "state": code(1, 2, 3, 4, 5, 6),
    "level": code(1, 2, 3),
    "status": code(1, 2, 3, 4, 5),
    "act": code(*range(1, 18), 19, *range(21, 27), 30),
    "refusal": code(1, 2, 3, *range(10, 34), *range(40, 43), 50, 51, *range(60, 69)),
    "system": code(1),
    "roster-change": code(*range(1, 8)),
    "record-kind": code(1, 2, 3, 4, 6, 7, 8, 10, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
    "compartment-kind": code(1, 2, 3, 4, 5, 6),
}


def shape(text):
    """`tag name reader`, with `?` behind what may be left out and `*` behind a list."""
    fields = {}
    for part in text.split(","):
        tag, name, reader = part.split()
        many = reader[-1] if reader[-1] in "?*" else "1"
        fields[int(tag)] = (name, many, READERS[reader.rstrip("?*")])
    return fields


def shape_named(reader, text):
    """A shape that others can nest under a name."""
    fields = shape(text)
    READERS[reader] = lambda value: decode(content(value), fields)
    return fields


HEAD = shape(
    "1 format bytes, 2 log id, 3 index natural, 4 root digest, 5 key digest, 6 commitment digest"
)
shape_named("version", "1 kind record-kind, 2 id id, 3 version positive")
shape_named("write", "1 record version, 2 incident id?, 3 blob digest, 4 commitment digest")
shape_named(
    "compartment", "1 id id, 2 epoch positive, 3 kind compartment-kind, 4 office office?, 5 key key"
)
GRANT = shape_named(
    "grant", "1 person id, 2 compartment id, 3 epoch positive, 4 sealed digest, 5 authorisation id?"
)
shape_named("authorisation", "1 id id, 2 person id, 3 compartment id")
ENROLMENT = shape_named(
    "enrolment",
    "1 person id, 2 office office, 3 roles role*, 4 signing key, 5 agreement key,"
    "6 proof signature, 7 compartments compartment*, 8 grants grant*,"
    "9 authorisations authorisation*, 10 invitation id?",
)
ENROL, ASSIGN, SUSPEND, RESUME, REVOKE, RENAME, REQUIRE = range(1, 8)
CHANGE = shape(
    "1 kind roster-change, 2 person id?, 3 office office?, 4 roles role*, 5 enrolment enrolment?,"
    "6 administrators natural?"
)
CHANGE_FIELDS = {
    ENROL: {"enrolment"},
    ASSIGN: {"person", "office"},
    REQUIRE: {"administrators"},
}


def roster_change(value):
    change = decode(content(value), CHANGE)
    needed = CHANGE_FIELDS.get(change["kind"], {"person"})
    for name in ("person", "office", "enrolment", "administrators"):
        if change[name] is None and name in needed:
            raise Malformed(f"a change of the roster without its {name}")
        if change[name] is not None and name not in needed:
            raise Newer(f"a change of the roster with a {name} that it does not have")
    if change["roles"] and change["kind"] != ASSIGN:
        raise Newer("a change of the roster with roles that it does not have")
    if change["kind"] == REQUIRE and change["administrators"] not in (1, 2):
        raise Malformed("neither one administrator nor two")
    enrolment = change["enrolment"]
    if enrolment and (
        enrolment["compartments"] or enrolment["grants"] or enrolment["authorisations"]
    ):
        raise Malformed("an enrolment in a change that gives something itself")
    return change


READERS["change"] = roster_change
PROPOSAL = shape("1 id id, 2 change change")
ROSTER_ACT = shape(
    "1 id id, 2 change change, 3 compartments compartment*, 4 grants grant*,"
    "5 authorisations authorisation*"
)
TAKEN_BACK = shape("1 id id")
INVITATION = shape("1 id id, 2 person id, 3 office office, 4 roles role*, 5 until number")
RENEWAL = shape("1 compartments compartment*, 2 grants grant*")
STEP = shape(
    "1 incident id, 2 office office, 3 before state, 4 after state, 5 author id, 6 removed id*"
)
TAKING = shape("1 incident id, 2 office office, 3 level level")
LEVEL_STEP = shape("1 incident id, 2 office office, 3 violation id, 4 level level, 5 decision id")
FINDING = shape("1 named positive, 2 verified positive*")
MAX_NAMED = 500
VERIFIED = 1


def attribution_finding(value):
    """What is found of the attribution to the parties that a violation names, by their positions."""
    finding = decode(content(value), FINDING)
    verified = finding["verified"]
    if finding["named"] > MAX_NAMED:
        raise Malformed("an attribution to more parties than a violation may name")
    if any(left >= right for left, right in zip(verified, verified[1:])) or any(
        position > finding["named"] for position in verified
    ):
        raise Malformed("positions of parties that are not in order, or of none that is named")
    return finding


READERS["finding"] = attribution_finding
shape_named("elsewhere", "1 status status, 2 date number?")
ELSEWHERE = shape(
    "1 system system, 2 focal elsewhere?, 3 technical elsewhere?, 4 ctfmr elsewhere?,"
    "5 attribution finding?"
)


def decided_elsewhere(value):
    decided = decode(content(value), ELSEWHERE)
    if not (decided["focal"] or decided["technical"] or decided["ctfmr"]):
        raise Malformed("a verification elsewhere that decided nothing")
    if decided["attribution"] and not (decided["ctfmr"] and decided["ctfmr"]["status"] == VERIFIED):
        raise Malformed("an attribution of what the CTFMR has not verified elsewhere")
    return decided


READERS["decided"] = decided_elsewhere
shape_named("attested", "1 incident id, 2 violation id, 3 decided decided, 4 stamp digest")
BATCH = shape(
    "1 office office, 2 incidents id*, 3 file digest, 4 rows natural, 5 imported natural,"
    "6 flagged natural, 7 rejected natural, 8 already natural, 9 attested attested*"
)
shape_named(
    "confirmed",
    "1 incident id, 2 office office, 3 violation id, 4 decided decided, 5 attestation write,"
    "6 covers write*",
)
CONFIRMATION = shape("1 items confirmed*")
WITHDRAWAL = shape("1 incident id, 2 office office, 3 violation id, 4 attestation write")
MAX_CONFIRMED = 200
DECISION = shape_named(
    "decision",
    "1 incident id, 2 office office, 3 violation id, 4 level level, 5 decision id, 6 status status,"
    "7 day number, 8 completes flag?, 9 covers write*, 10 reasons write, 11 attribution finding?",
)
SITTING = shape("1 meeting id, 2 record write, 3 decisions decision*")
MEETING_STEP = shape("1 meeting id, 2 level level")
MAX_DECIDED = 200
READING = shape("1 incident id, 2 records id*")
shape_named("child", "1 incident id, 2 office office, 3 child id")
LINK = shape("1 statement id, 2 first child, 3 second child")
shape_named("pair-side", "1 incident id, 2 office office")
DUPLICATES = shape("1 statement id, 2 first pair-side, 3 second pair-side")
SEARCH = shape("1 office office, 2 count natural, 3 identities digest")
EXPORT = shape("1 recipients digest*")
SEALED_BACKUP = shape("1 recipients digest*")
OLDER_STATE = shape("1 seen positive, 2 root digest")
INCIDENT_EXPORT = shape("1 incidents id*, 2 recipients digest*, 3 identities id*")
EVIDENCE_READING = shape("1 incident id, 2 evidence id, 3 recipients digest*")
REFUSED = shape("1 act act, 2 refusal refusal, 3 incident id?, 4 violation id?, 5 count count")
OCCURRENCES = shape("1 count count, 2 first number, 3 last number")
SETTINGS = shape("1 id id, 2 country bytes, 3 quorum positive*, 4 gap natural?")


# --- Sealed bytes: what can be said of them without a key (vault-format.md) -----------------------


def padded_size(length):
    if length <= 1024:
        return 1024
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return (length + step - 1) // step * step


def check_suite(data):
    if len(data) < 2:
        raise Malformed("no version and suite")
    for found in data[:2]:
        if found == 0:
            raise Malformed("version or suite 0")
        if found > 1:
            raise NewerFormat(f"version {data[0]}, suite {data[1]}")


def check_blob(data):
    check_suite(data)
    plain = len(data) - 82
    if plain < 1024 or padded_size(plain) != plain:
        raise Malformed(f"a blob of {len(data)} bytes: no padding gives that")


def check_wrap(data):
    check_suite(data)
    if len(data) != 83 or data[2] not in (1, 2):
        raise Malformed("a wrap of another length or form")


# --- Signing keys ---------------------------------------------------------------------------------

PRIME = 2**255 - 19


def small_order_ys():
    """The y of the eight points whose order divides 8, derived from the curve."""
    d = -121665 * pow(121666, -1, PRIME) % PRIME
    root = pow(2, (PRIME - 1) // 4, PRIME)  # of -1

    def square_root(value):
        candidate = pow(value, (PRIME + 3) // 8, PRIME)
        for attempt in (candidate, candidate * root % PRIME):
            if attempt * attempt % PRIME == value % PRIME:
                return attempt
        return None

    ys = {1, PRIME - 1, 0}  # orders 1, 2, 4
    # Order 8: 2P has y = 0, so y² = −x², and the curve says d y⁴ + 2 y² − 1 = 0.
    discriminant = square_root(1 + d)
    for sign in (1, -1):
        y = square_root((-1 + sign * discriminant) * pow(d, -1, PRIME) % PRIME)
        if y is not None:
            ys |= {y, PRIME - y}
    return ys


SMALL_ORDER = small_order_ys()


def is_sound_key(key):
    y = int.from_bytes(key, "little") & (1 << 255) - 1
    return y < PRIME and y not in SMALL_ORDER


def is_signed(key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


# --- The tree (RFC 6962) --------------------------------------------------------------------------


class Tree:
    """Hashes of complete subtrees, the largest first; all that is needed to go on."""

    def __init__(self):
        self.size = 0
        self.stack = []

    def append(self, head, signature):
        """Adds a leaf; returns each complete subtree that it completes: (level, position, hash)."""
        node, level, made = sha256(b"\0", head, signature), 0, []
        position = self.size
        made.append((0, position, node))
        while position & 1:
            node = sha256(b"\x01", self.stack.pop(), node)
            position >>= 1
            level += 1
            made.append((level, position, node))
        self.stack.append(node)
        self.size += 1
        return made

    @property
    def root(self):
        if not self.stack:
            return sha256()
        node = self.stack[-1]
        for left in reversed(self.stack[:-1]):
            node = sha256(b"\x01", left, node)
        return node


# --- Entries: what stands in clear ----------------------------------------------------------------


class Chain:
    """Rules 10 to 15, entry by entry."""

    def __init__(self, findings, log, key_of):
        self.findings, self.log, self.key_of = findings, log, key_of
        self.tree = Tree()
        self.roots = {0: self.tree.root}
        self.wanted = set()
        self.next_index, self.is_followed = 0, True
        # After a body that was not read nobody can say whose keys were enrolled.
        self.knows_keys = True

    @property
    def is_in_place(self):
        """Whether every entry so far stands at its index, so that nodes have their positions."""
        return self.next_index == self.tree.size

    def append(self, index, head_bytes, signature):
        """Checks one entry; returns its head, None if unreadable, and the subtrees it made."""

        def say(rule, words):
            self.findings.add(rule, words, index)

        if index != self.next_index:
            say(10, f"entry {self.next_index} should stand here")
        self.next_index = index + 1
        try:
            head = decode(head_bytes, HEAD)
        except (Malformed, Newer) as error:  # a head is signed as it stands: it has no other fields
            say(3, f"head: {error}")
            head = None
        if head and head["format"] != b"mrm/entry/1":
            say(4, "a head of another format")
            head = None
        if head:
            if head["log"] != self.log:
                say(11, "the head names another log")
            if head["index"] != index:
                say(10, f"the head has the index {head['index']}")
            if head["root"] != self.tree.root:
                if self.is_followed:  # said once: one change shows in every entry after it
                    say(12, "the author saw other entries before this one")
                self.is_followed = False
            else:
                self.is_followed = True
            key = self.key_of(head["key"])
            if key is None and not self.knows_keys:
                pass
            elif key is None:
                say(13, "signed with a key that is not known here")
            elif not is_signed(key, signature, head_bytes):
                say(14, "the signature does not hold")
        made = self.tree.append(head_bytes, signature)
        if self.tree.size in self.wanted:
            self.roots[self.tree.size] = self.tree.root
        return head, made


# --- Checkpoints (C2SP signed notes) --------------------------------------------------------------


@dataclass
class Checkpoint:
    origin: str
    size: int
    root: bytes
    text: bytes
    signatures: list


def strict_base64(text, length=None):
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, TypeError):
        raise Malformed("not base64") from None
    if base64.b64encode(data).decode() != text or length not in (None, len(data)):
        raise Malformed("not base64 of the right length in its one spelling")
    return data


def read_note(data):
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("a note that is not text") from None
    if len(data) > MAX_NOTE or "\n\n" not in note or not note.endswith("\n"):
        raise Malformed("not a signed note")
    text, _, tail = note.rpartition("\n\n")
    lines = text.split("\n")
    if len(lines) != 3 or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]):
        raise Malformed("a note that is not a checkpoint: origin, size, root")
    signatures = []
    for line in tail[:-1].split("\n"):
        parts = line.split(" ")
        if len(parts) != 3 or parts[0] != "\u2014" or not parts[1] or "+" in parts[1]:
            raise Malformed("a note's signature line")
        signatures.append((parts[1], strict_base64(parts[2])))
    if not 1 <= len(signatures) <= MAX_NOTE_SIGNATURES:
        raise Malformed("too many signatures under a note")
    return Checkpoint(
        lines[0], int(lines[1]), strict_base64(lines[2], 32), (text + "\n").encode(), signatures
    )


def check_checkpoint(note, chain, keys, findings, size, stored_root=None):
    """Rules 90 to 92: `keys` are those of the log's signers, `chain` has read all entries.

    `stored_root` tells what the stored nodes of a store's tree say of so many entries.
    """
    name = f"mrm-log/{uuid.UUID(bytes=chain.log)}"
    if note.origin != name:
        findings.add(90, "the checkpoint is of another log")
        return
    known = False
    for signer, blob in note.signatures:
        for key in keys:
            identifier = sha256(name.encode(), b"\n\x01", key)[:4]
            if signer == name and blob[:4] == identifier:
                if len(blob) != 68 or not is_signed(key, blob[4:], note.text):
                    findings.add(14, "a signature under the checkpoint does not hold")
                    return
                known = True
    if not known:
        findings.add(90, "nobody of this log has signed the checkpoint")
    elif note.size > size:
        findings.add(91, f"the checkpoint knows {note.size} entries, here are {size}")
    elif chain.roots.get(note.size) != note.root:
        # An entry or a node that was changed is no other past: rules 10 to 15 have told of it.
        if stored_root is None or stored_root(note.size) not in (note.root, None):
            findings.add(92, f"the first {note.size} entries are not those of the checkpoint")


# --- A store, without a key -----------------------------------------------------------------------

TABLES = {
    "store": ["id", "origin"],
    "record": ["id", "version", "blob"],
    "wrap": ["record", "wrap"],
    "index_part": ["id", "wrap", "blob"],
    "access_grant": ["number", "sealed"],
    "entry": ["number", "head", "signature", "wrap", "body"],
    "tree_node": ["level", "position", "hash"],
    "signer": ["key_id", "verification_key"],
}
OWN_TABLES = {"sqlite_sequence"}  # SQLite's own, for the numbers of grants


class Store:
    def __init__(self, folder, findings, note):
        self.findings = findings
        self.path = os.path.join(folder, "store.sqlite")
        if not os.path.isfile(self.path):
            raise Unreadable(5, "there is no store.sqlite here")
        self.before = self.stamp()
        self.note = note
        self.entries = 0
        log = self.path + "-wal"
        # Without a write-ahead log nothing has to be written to read: not even a lock.
        mode = "mode=ro" if os.path.exists(log) and os.path.getsize(log) else "mode=ro&immutable=1"
        name = (
            os.path.abspath(self.path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        )
        self.base = sqlite3.connect(f"file:{name}?{mode}", uri=True)
        self.base.text_factory = bytes
        self.base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_BLOB)
        for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
            self.base.execute(f"PRAGMA {setting}")

    def stamp(self):
        state = []
        for end in ("", "-wal"):
            try:
                status = os.stat(self.path + end)
                state.append((status.st_size, status.st_mtime_ns) if status.st_size else None)
            except FileNotFoundError:
                state.append(None)
        return state

    def rows(self, query, *arguments):
        for count, row in enumerate(self.base.execute(query, arguments)):
            if count >= MAX_ROWS:
                raise Unreadable(5, f"more than {MAX_ROWS} rows")
            yield row

    def verify(self):
        self.base.execute("BEGIN")  # one state of the file from here to the end
        for (answer,) in self.rows("PRAGMA quick_check(10)"):
            if answer != b"ok":
                self.findings.add(1, "SQLite finds the file damaged")
        if not self.check_tables():
            return
        log = self.log()
        if log is None:
            return
        keys = self.signers()
        chain = Chain(self.findings, log, keys.get)
        if self.note:
            chain.wanted.add(self.note.size)
        self.check_entries(chain)
        self.check_sealed()
        if self.note:
            check_checkpoint(
                self.note, chain, keys.values(), self.findings, chain.next_index, self.stored_root
            )
        if self.stamp() != self.before:
            self.findings.add(5, "the store was written to meanwhile: verify it again")

    def check_tables(self):
        found = {}
        sound = True
        for kind, name in self.rows("SELECT type, name FROM sqlite_schema"):
            name = name.decode("utf-8", "replace") if is_bytes(name) else ""
            if kind == b"table" and name in TABLES:
                columns = self.base.execute(f"PRAGMA table_xinfo({name})").fetchall()
                found[name] = [column[1].decode("utf-8", "replace") for column in columns]
            elif not (
                kind == b"table"
                and name in OWN_TABLES
                or kind == b"index"
                and name.startswith("sqlite_autoindex_")
            ):
                self.findings.add(2, "a table, index, view or trigger that does not belong here")
        for name, columns in TABLES.items():
            if found.get(name) != columns:
                self.findings.add(2, f"the table {name} is missing, or is another")
                sound = False
        (version,) = self.base.execute("PRAGMA user_version").fetchone()
        if version != 1:
            # No program wrote a format below 1; one above is a newer program's.
            self.findings.add(7 if version > 1 else 2, f"the store's format is {version}")
            sound = False
        return sound

    def log(self):
        rows = list(self.rows("SELECT id, origin FROM store LIMIT 2"))
        if len(rows) != 1 or not all(is_bytes(value, 16) for value in rows[0]):
            self.findings.add(6, "the store's own row")
            return None
        return rows[0][1]

    def signers(self):
        keys = {}
        for name, key in self.rows("SELECT key_id, verification_key FROM signer"):
            if not is_bytes(name, 32) or not is_bytes(key, 32):
                self.findings.add(3, "a row of signer")
            elif sha256(key) != name:
                self.findings.add(13, "a key under another key's digest")
            elif not is_sound_key(key):
                self.findings.add(13, "a key under which anybody's signature passes")
            else:
                keys[name] = key
        return keys

    def check_entries(self, chain):
        query = "SELECT number, head, signature, wrap, body FROM entry ORDER BY number"
        for index, head, signature, wrap, body in self.rows(query):
            self.entries += 1
            if (
                not isinstance(index, int)
                or not is_bytes(head)
                or len(head) > MAX_HEAD
                or not is_bytes(signature, 64)
            ):
                self.findings.add(3, "a row of entry", index if isinstance(index, int) else None)
                return
            self.check(check_wrap, wrap, "wrap", index)
            self.check(check_blob, body, "body", index)
            made = chain.append(index, head, signature)[1]
            for level, position, node in made if chain.is_in_place else []:
                stored = self.base.execute(
                    "SELECT hash FROM tree_node WHERE level = ? AND position = ?", (level, position)
                ).fetchone()
                if stored is None:
                    self.findings.add(15, f"node {level}/{position} of the tree is missing", index)
                elif stored[0] != node:
                    self.findings.add(15, f"node {level}/{position} of the tree is another", index)
        if not self.entries:
            self.findings.add(10, "a log without entries")
        (stored,) = self.base.execute(
            "SELECT count(*) FROM tree_node WHERE level >= 0 AND position >= 0"
            " AND level < 40 AND ((position + 1) << level) <= ?",
            (self.entries,),
        ).fetchone()
        (all_nodes,) = self.base.execute("SELECT count(*) FROM tree_node").fetchone()
        if all_nodes > stored:
            self.findings.add(
                15, f"{all_nodes - stored} nodes of the tree over entries that are not here"
            )

    def stored_root(self, size):
        """The root over so many entries by the stored nodes; None when one of them is missing."""
        tree = Tree()
        for level in range(size.bit_length() - 1, -1, -1):
            if size >> level & 1:
                node = self.base.execute(
                    "SELECT hash FROM tree_node WHERE level = ? AND position = ?",
                    (level, tree.size >> level),
                ).fetchone()
                if node is None or not is_bytes(node[0], 32):
                    return None
                tree.stack.append(node[0])
                tree.size += 1 << level
        return tree.root

    def check_sealed(self):
        last = None
        for record, version, blob in self.rows(
            "SELECT id, version, blob FROM record ORDER BY id, version"
        ):
            expected = last[1] + 1 if last and last[0] == record else 1
            if version != expected:
                self.findings.add(16, f"record {name_of(record)}: version {expected} is missing")
            self.check(check_blob, blob, f"record {name_of(record)}, version {version}")
            last = (record, version)
        for record, wrap in self.rows("SELECT record, wrap FROM wrap"):
            self.check(check_wrap, wrap, f"wrap of {name_of(record)}")
        for part, wrap, blob in self.rows("SELECT id, wrap, blob FROM index_part"):
            self.check(check_wrap, wrap, f"wrap of the index's part {name_of(part)}")
            self.check(check_blob, blob, f"the index's part {name_of(part)}")
        for grant, sealed in self.rows("SELECT number, sealed FROM access_grant"):
            self.check(check_grant, sealed, f"grant {grant}")
        for (record,) in self.rows(
            "SELECT DISTINCT id FROM record WHERE id NOT IN (SELECT record FROM wrap)"
        ):
            self.findings.add(17, f"record {name_of(record)} has no wrap: nobody can open it")
        for (record,) in self.rows(
            "SELECT DISTINCT record FROM wrap WHERE record NOT IN (SELECT id FROM record)"
        ):
            self.findings.add(17, f"a wrap for {name_of(record)}, which is not here")

    def check(self, form, value, what, entry=None):
        try:
            form(value if is_bytes(value) else b"")
        except Malformed as error:
            self.findings.add(3, f"{what}: {error}", entry)
        except NewerFormat as error:
            self.findings.add(7, f"{what}: {error}", entry)


def check_grant(data):
    check_suite(data)
    if len(data) != 306:
        raise Malformed("a grant of another length")


def is_bytes(value, length=None):
    return isinstance(value, bytes) and length in (None, len(value))


def name_of(value):
    return value.hex() if is_bytes(value, 16) else "of no identity"


# --- Roles and what they may do (log-format.md, Roles) --------------------------------------------

OFFICER, FOCAL, TECHNICAL, CTFMR, CASE_WORKER, REPORTING, AUDITOR, ADMINISTRATOR = range(1, 9)
EVERY_OFFICE = {TECHNICAL, CTFMR, REPORTING}
MAY = {
    "enrol": {ADMINISTRATOR},
    "record": {OFFICER},
    "edit": {OFFICER},
    "submit": {OFFICER},
    "import": {OFFICER},
    "return": {FOCAL, TECHNICAL},
    "withdraw": {OFFICER},
    "close": {TECHNICAL, CTFMR},
    "reopen": {OFFICER, FOCAL, TECHNICAL, CTFMR},
    "read identities": {OFFICER, CASE_WORKER},
    "read evidence": {OFFICER, FOCAL, TECHNICAL, CTFMR},
    "export incidents": {OFFICER, CTFMR},
    "link children": {OFFICER, TECHNICAL, CASE_WORKER},
    "merge duplicates": {OFFICER},
    "dismiss duplicates": {OFFICER, TECHNICAL},
    "export the log": {AUDITOR, ADMINISTRATOR},
    "change the parties": {ADMINISTRATOR},
    "change the deadlines": {ADMINISTRATOR},
    "report": {OFFICER, FOCAL, TECHNICAL, CTFMR, REPORTING},
    "decide 1": {FOCAL},
    "decide 2": {TECHNICAL},
    "decide 3": {CTFMR},
    "attest": {CTFMR},
}
FACTS, ACCOUNTS, IDENTITIES, SERVICES, LOG, PERSONAL = range(1, 7)
OPENS = {
    OFFICER: {FACTS, ACCOUNTS, IDENTITIES, SERVICES},
    CASE_WORKER: {FACTS, IDENTITIES, SERVICES},
    FOCAL: {FACTS, ACCOUNTS},
    TECHNICAL: {FACTS, ACCOUNTS},
    CTFMR: {FACTS, ACCOUNTS},
    REPORTING: {FACTS},
    AUDITOR: set(),
    ADMINISTRATOR: set(),
}
ACTIVE, SUSPENDED, REVOKED = 1, 2, 3
LEADS_TO = {SUSPEND: SUSPENDED, RESUME: ACTIVE, REVOKE: REVOKED}
CHANGES_FROM = {
    ASSIGN: {ACTIVE},
    SUSPEND: {ACTIVE},
    RESUME: {SUSPENDED},
    REVOKE: {ACTIVE, SUSPENDED},
    RENAME: {ACTIVE, SUSPENDED},
}
DRAFT, SUBMITTED, RETURNED, DUPLICATE, CLOSED, WITHDRAWN = 1, 2, 3, 4, 5, 6
STEPS = {
    10: {(DRAFT, DRAFT)},
    11: {(DRAFT, SUBMITTED), (RETURNED, SUBMITTED)},
    12: {(SUBMITTED, RETURNED)},
    13: {(SUBMITTED, SUBMITTED), (RETURNED, RETURNED)},
    15: {(SUBMITTED, WITHDRAWN), (RETURNED, WITHDRAWN)},
    16: {(SUBMITTED, CLOSED)},
    17: {(CLOSED, SUBMITTED), (WITHDRAWN, RETURNED)},
    53: {(DRAFT, DRAFT), (SUBMITTED, SUBMITTED), (RETURNED, RETURNED)},
    54: {(DRAFT, DRAFT), (SUBMITTED, SUBMITTED), (RETURNED, RETURNED)},
}
STEP_ACTS = {10: "edit", 11: "submit", 12: "return", 13: "edit", 53: "edit", 54: "edit"}
STEP_ACTS |= {15: "withdraw", 16: "close", 17: "reopen"}
UNCHANGING = {12, 15, 16, 17}  # steps that change no facts
INCIDENT, VIOLATION, ACCOUNT, SOURCE, CHILD, IDENTITY_RECORD, CHILD_ENTRY = 1, 2, 3, 4, 6, 7, 8
DECISION_RECORD, PERSON, SETTINGS_RECORD, RETURN, VICTIM_GROUP = 10, 12, 13, 14, 18
ANSWER = 24
CHILD_LINK, PARTIES, RESPONSE, DUPLICATE_LINK, ATTESTATION = 19, 20, 21, 22, 23
DEADLINES = 25
MEETING, MEETING_DRAFT = 26, 27
DUPLICATE_OF, KEEPS, DISTINCT_FROM = 1, 2, 3
EVIDENCE, EVIDENCE_CHUNK, STEP_REASON, ROSTER_NOTE = 16, 17, 28, 29
MOST_CHUNKS = 100
ENTERED = {INCIDENT, VIOLATION, ACCOUNT, SOURCE, CHILD, IDENTITY_RECORD, CHILD_ENTRY}
ENTERED |= {VICTIM_GROUP, RESPONSE}
DECIDED_ON = {INCIDENT, VIOLATION, ACCOUNT, SOURCE, CHILD_ENTRY, VICTIM_GROUP, EVIDENCE}
FINAL = {1, 4, 5}  # verified, not MRM, did not occur
DAY = 86_400_000


def person_of(change):
    return change["enrolment"]["person"] if change["enrolment"] else change["person"]


@dataclass
class Person:
    office: str
    roles: set
    key: bytes
    standing: int = ACTIVE

    def may(self, act, office):
        return any(
            role in MAY[act] and (office is None or office == self.office or role in EVERY_OFFICE)
            for role in self.roles
        )

    def opens(self, kind, office):
        return self.standing == ACTIVE and (
            kind == LOG
            or any(
                kind in OPENS[role] and (role in EVERY_OFFICE or office == self.office)
                for role in self.roles
            )
        )


@dataclass
class Signed:
    """A decision or a proposal: its event, and who signed it."""

    act: dict
    persons: set

    @property
    def covers(self):
        return self.act["covers"]


@dataclass
class Level:
    decision: Signed | None = None
    proposal: Signed | None = None
    is_reopened: bool = False

    def signers(self):
        return {
            person
            for signed in (self.decision, self.proposal)
            if signed
            for person in signed.persons
        }


@dataclass
class Attested:
    """What an import says was decided elsewhere, over which versions, and how far it stands."""

    decided: dict
    stamp: bytes
    standing: str = "waiting"

    def closes(self):
        """Whether the CTFMR closed the question there, on some day."""
        ctfmr = self.decided["ctfmr"]
        return bool(ctfmr) and ctfmr["status"] in FINAL and ctfmr["date"] is not None


@dataclass
class Meeting:
    """A meeting: who holds it, and once they signed it, its record and what is still proposed."""

    chair: bytes
    level: int
    record: dict | None = None
    open: set = field(default_factory=set)


@dataclass
class Case:
    office: str
    author: bytes
    state: int
    contributors: set = field(default_factory=set)
    parts: dict = field(default_factory=dict)  # record -> its newest write
    levels: dict = field(default_factory=dict)  # violation -> level -> Level
    attested: dict = field(default_factory=dict)  # violation -> Attested
    taken: dict = field(default_factory=dict)  # level -> who has taken the case
    stated: dict = field(default_factory=dict)  # other incident -> (how it stands, statement)

    def is_closed(self, violation):
        """Whether the CTFMR has closed the question, here or by what two persons attest."""
        decision = violation in self.levels and self.levels[violation][3].decision
        if decision:
            return decision.act["status"] in FINAL
        attested = self.attested.get(violation)
        return attested is not None and attested.standing == "confirmed" and attested.closes()

    def upholds(self, signed, covers):
        return signed.covers == covers and not signed.persons & self.contributors


def chunk_id(evidence, number):
    """The identity of a part of a piece of evidence."""
    name = b"mrm/evidence-chunk/1"
    bound = b"\x03" + bytes([len(name)]) + name + b"\x05\x10" + evidence
    value, tail = number * 2, b""
    while True:
        value, low = value >> 7, value & 0x7F
        tail += bytes([low | (0x80 if value else 0)])
        if not value:
            return sha256(bound + b"\x06" + tail)[:16]


def attestation_id(violation):
    """The identity of the attestation of a violation."""
    return sha256(b"mrm/attestation/1", violation)[:16]


def meeting_draft_id(meeting):
    """The identity of what a chair holds of a meeting."""
    return sha256(b"mrm/meeting-draft/1", meeting)[:16]


def stamp_of(writes):
    """The digest of the versions relied on."""
    records = sorted((write["record"] for write in writes), key=lambda one: (one["id"], one["version"]))
    return sha256(
        bytes_field(1, b"mrm/stamp/1"),
        *(
            bytes_field(
                2,
                number_field(1, record["kind"])
                + bytes_field(2, record["id"])
                + number_field(3, record["version"]),
            )
            for record in records
        ),
    )


def order_of(write):
    return write["record"]["id"], write["record"]["version"]


# --- Replay: the rules of the log over the opened bodies ------------------------------------------

REPORT = 31  # the one event whose content is numbers
EVENT_CONTENT = {
    1: ENROLMENT,
    2: ENROLMENT,
    3: GRANT,
    4: PROPOSAL,
    5: ROSTER_ACT,
    6: TAKEN_BACK,
    7: INVITATION,
    8: RENEWAL,
    10: STEP,
    11: STEP,
    12: STEP,
    13: STEP,
    14: BATCH,
    15: STEP,
    16: STEP,
    17: STEP,
    18: TAKING,
    19: TAKING,
    20: DECISION,
    21: DECISION,
    22: LEVEL_STEP,
    23: LEVEL_STEP,
    25: SITTING,
    26: SITTING,
    27: MEETING_STEP,
    30: READING,
    REPORT: None,
    40: None,
    41: None,
    42: None,
    43: None,
    44: EXPORT,
    45: None,
    46: None,
    48: OLDER_STATE,
    49: SEALED_BACKUP,
    50: REFUSED,
    51: OCCURRENCES,
    52: OCCURRENCES,
    53: STEP,
    54: STEP,
    55: EVIDENCE_READING,
    60: LINK,
    61: LINK,
    62: SEARCH,
    74: INCIDENT_EXPORT,
    70: CONFIRMATION,
    71: WITHDRAWAL,
    63: DUPLICATES,
    64: DUPLICATES,
    65: DUPLICATES,
    66: DUPLICATES,
}
REGISTERS = {45: b"mrm/parties/1", 46: b"mrm/deadlines/1"}  # one record of a store each
UNDONE = {50, 51, 52}  # what was not done
WRITES = {
    1: {PERSON, SETTINGS_RECORD},
    2: {PERSON},
    4: {ROSTER_NOTE},
    5: {ROSTER_NOTE, PERSON},
    7: {ROSTER_NOTE},
    10: ENTERED,
    11: {INCIDENT, ANSWER},
    12: {RETURN},
    13: ENTERED,
    14: ENTERED | {ATTESTATION},
    15: {STEP_REASON},
    17: {STEP_REASON},
    20: {DECISION_RECORD},
    22: {STEP_REASON},
    23: {STEP_REASON},
    25: {DECISION_RECORD, MEETING},
    27: {MEETING_DRAFT},
    45: {PARTIES},
    46: {DEADLINES},
    53: {EVIDENCE, EVIDENCE_CHUNK},
    54: {EVIDENCE},
    60: {CHILD_LINK},
    63: {DUPLICATE_LINK, SOURCE, IDENTITY_RECORD},
    65: {DUPLICATE_LINK},
}


def is_confirmation(items):
    """Whether there are neither too few nor too many, each of another violation."""
    violations = {item["violation"] for item in items}
    return 1 <= len(items) <= MAX_CONFIRMED and len(violations) == len(items)


def is_sitting(decisions):
    """Whether there are neither too few nor too many, each of another violation and record, of one
    level that holds meetings and of one day."""
    return (
        1 <= len(decisions) <= MAX_DECIDED
        and len({act["violation"] for act in decisions}) == len(decisions)
        and len({act["decision"] for act in decisions}) == len(decisions)
        and len({(act["level"], act["day"]) for act in decisions}) == 1
        and decisions[0]["level"] != 1
    )


def read_event(value):
    """An event: number (1) and content (2, and 3 of a report); as `decode`, first things first."""
    fields = raw_fields(content(value))
    tag, kind = next(fields, (0, 0))
    if tag != 1:
        raise Malformed("an event without its number")
    if number(kind) not in EVENT_CONTENT:
        raise Newer(f"an event {kind} that format 1 does not have")
    shape, values, quarter = EVENT_CONTENT[kind], [], None
    for tag, value in fields:
        if tag == 1 or (tag == 2 and values and kind != 3) or (tag == 3 and quarter is not None):
            raise Malformed("a field of an event twice")
        if tag == 2 and kind == REPORT:
            values.append(number(value))
        elif tag == 2 and shape is not None:
            values.append(decode(content(value), shape))
        elif tag > 2 and not values and (kind == REPORT or shape is not None and kind != 3):
            raise Malformed("an event without its content")
        elif tag == 3 and kind == REPORT:
            quarter = number(value)
        else:
            raise Newer(f"a field {tag} of event {kind} that format 1 does not have")
        if kind == 74 and not values[0]["incidents"]:
            raise Malformed("an export of no incident")
        if kind == 49 and not values[0]["recipients"]:
            raise Malformed("a backup sealed to nobody")
        if kind == 50 and values[0]["violation"] and not values[0]["incident"]:
            raise Malformed("a refusal over a violation of no incident")
        if kind == 8 and not values[0]["compartments"]:
            raise Malformed("renews no keys")
        if kind == 70 and not is_confirmation(values[0]["items"]):
            raise Malformed("confirms nothing, too much, or one violation twice")
        if kind in (25, 26) and not is_sitting(values[0]["decisions"]):
            raise Malformed("signs nothing, too much, one twice, or of several levels or days")
        if kind == 27 and values[0]["level"] == 1:
            raise Malformed("a meeting of a level that holds none")
    if kind == REPORT:
        if not values or quarter is None or not (1900 <= values[0] < 2200 and 1 <= quarter <= 4):
            raise Malformed("a report of no quarter")
    elif shape is not None and kind != 3 and not values:
        raise Malformed("an event without its content")
    found = values if kind == 3 else values[0] if values else None
    return {"number": kind, "content": found}


READERS["event"] = read_event
BODY = shape(
    "1 time number, 2 author id, 3 event event, 4 writes write*, 5 added digest*, 6 removed digest*"
)


class Replay:
    """Rules 21 to 72. After a finding it goes on as the entry claims: one fault, one finding."""

    def __init__(self, findings, store):
        self.findings, self.store = findings, store
        self.people, self.keys, self.agreements = {}, {}, set()
        self.compartments, self.held, self.authorisations = {}, set(), {}
        self.needed, self.proposals, self.invitations, self.due = 1, {}, {}, set()
        self.records, self.cases, self.index = {}, {}, set()
        self.meetings = {}
        self.quorum = None
        self.entry, self.time = 0, None

    def say(self, rule, words):
        self.findings.add(rule, words, self.entry)

    def apply(self, entry, head, body):
        self.entry = entry
        event, author = body["event"], body["author"]
        kind, act = event["number"], event["content"]
        if self.time is not None and body["time"] < self.time:
            self.say(24, "the clock went back")
        self.time = body["time"]
        if (kind == 1) != (entry == 0):
            self.say(40, "the founding is the first entry, and no other is")
        if kind in (1, 2):
            self.enrol(body, act, kind)
        person = self.people.get(author)
        if person is None:
            self.say(21, "the author is not enrolled")
            person = Person("", set(), b"")
        elif head and sha256(person.key) != head["key"]:
            self.say(21, "signed with another person's key")
        if person.standing != ACTIVE:
            self.say(47, "the author is suspended or revoked")
        if kind == 5:
            self.confirms = act["id"] in self.proposals
        self.check_writes(body["writes"], kind, act)
        if kind in (2, 4, 5, 6, 7):
            self.permit(person, "enrol", None)
        if kind in (4, 5):
            self.change_roster(author, body, act, kind)
        elif kind == 6:
            self.take_back(act["id"])
        elif kind == 7:
            self.invite(act)
        elif kind == 8:
            self.renew(author, act)
        elif kind == 3:
            self.fulfil(author, act)
        elif kind in STEPS:
            self.step(person, body, act, kind)
        elif kind == 14:
            self.bring_in(person, body, act)
        elif kind in (18, 19):
            self.take(person, body, act, kind)
        elif kind in (22, 23):
            self.step_level(person, body, act, kind)
        elif kind in (20, 21):
            self.decide(person, body, act, kind)
        elif kind == 25:
            self.propose_sitting(person, body, act)
        elif kind == 26:
            self.concur_in_sitting(person, body, act)
        elif kind == 27:
            self.hold(person, body, act)
        elif kind == 30:
            self.read_identities(person, act)
        elif kind == 31:
            self.permit(person, "report", None)
        elif kind == 44:
            self.permit(person, "export the log", None)
        elif kind == 45:
            self.permit(person, "change the parties", None)
        elif kind == 46:
            self.permit(person, "change the deadlines", None)
        elif kind == 50:
            self.refuse(act)
        elif kind == 55:
            self.read_evidence(person, act)
        elif kind in (60, 61):
            self.relate(person, body, act, kind)
        elif kind == 62:
            self.permit(person, "read identities", act["office"])
        elif kind == 74:
            self.export_incidents(person, act)
        elif kind == 70:
            for item in act["items"]:
                self.confirm(person, body, item)
        elif kind == 71:
            self.withdraw(person, body, act)
        elif kind in (63, 64, 65, 66):
            self.compare(person, body, act, kind)
        if kind in UNDONE and (body["added"] or body["removed"]):
            self.say(72, "what was not done changes the index")
        for digest in body["removed"]:
            if digest not in self.index:
                self.say(70, "removes a part of the index that is not in force")
            self.index.discard(digest)
        for digest in body["added"]:
            if digest in self.index:
                self.say(71, "adds a part of the index that is in force already")
            self.index.add(digest)

    def permit(self, person, act, office):
        if not person.may(act, office):
            self.say(
                23, f"no role of the author allows to {act}" + (f" at {office}" if office else "")
            )

    # Records

    def check_writes(self, writes, kind, act):
        for write in writes:
            record = write["record"]
            old = self.records.get(record["id"])
            if record["version"] != (old["record"]["version"] + 1 if old else 1):
                self.say(
                    30, f"record {record['id'].hex()}: version {record['version']} does not follow"
                )
            if old and (old["record"]["kind"], old["incident"]) != (
                record["kind"],
                write["incident"],
            ):
                self.say(
                    30, f"record {record['id'].hex()} is of another kind or incident than before"
                )
            self.records[record["id"]] = write
            if record["kind"] not in WRITES.get(kind, ()):
                self.say(31, f"event {kind} writes a record of kind {record['kind']}")
            if kind in REGISTERS:
                register = sha256(REGISTERS[kind], self.store)[:16]
                fits = write["incident"] is None and record["id"] == register
            elif kind == 25 and record["kind"] == MEETING:
                fits = write["incident"] is None and record["id"] == act["meeting"]
            elif kind == 27:
                draft = meeting_draft_id(act["meeting"])
                fits = write["incident"] is None and record["id"] == draft
            elif kind in (1, 2):
                fits = write["incident"] is None
                if record["kind"] == PERSON:
                    fits = fits and record["id"] == act["person"]
            elif kind in (4, 5, 7):
                fits = write["incident"] is None
                if record["kind"] == PERSON:
                    fits = fits and record["id"] == person_of(act["change"])
                else:
                    fits = fits and (record["id"], record["version"]) == (act["id"], 1)
            else:
                named = self.named(kind, act)
                fits = write["incident"] in named
                if record["kind"] == INCIDENT:
                    fits = fits and record["id"] == write["incident"]
            if not fits:
                self.say(32, f"record {record['id'].hex()} is not of what the event names")
        found = sorted(write["record"]["kind"] for write in writes)
        wanted = {
            60: [CHILD_LINK, CHILD_LINK],
            65: [DUPLICATE_LINK, DUPLICATE_LINK],
            1: [PERSON, SETTINGS_RECORD],
            2: [PERSON],
            4: [ROSTER_NOTE],
            7: [ROSTER_NOTE],
            12: [RETURN],
            15: [STEP_REASON],
            17: [STEP_REASON],
            22: [STEP_REASON],
            23: [STEP_REASON],
            20: [DECISION_RECORD],
            27: [MEETING_DRAFT],
            45: [PARTIES],
            46: [DEADLINES],
            54: [EVIDENCE],
        }.get(kind)
        if kind == 5:
            named = [PERSON] if act["change"]["kind"] in (ENROL, RENAME) else []
            wanted = named + ([] if self.confirms else [ROSTER_NOTE])
        if wanted is not None and found != wanted:
            self.say(31, f"event {kind} writes the kinds {found}")
        if kind == 53 and not self.is_whole([write["record"] for write in writes]):
            self.say(31, "adds what is not one piece of evidence after all its parts, in order")
        if kind == 54 and any(write["record"]["version"] == 1 for write in writes):
            self.say(31, "notes custody of evidence that was not there")

    @staticmethod
    def is_whole(records):
        """The parts of a file from the first on, and then the record about it."""
        if not 2 <= len(records) <= MOST_CHUNKS + 1:
            return False
        *parts, last = records
        wanted = [
            {"kind": EVIDENCE_CHUNK, "id": chunk_id(last["id"], number), "version": 1}
            for number in range(1, len(parts) + 1)
        ]
        return parts == wanted and (last["kind"], last["version"]) == (EVIDENCE, 1)

    @staticmethod
    def named(kind, act):
        """The incidents whose records an event may write."""
        if kind == 14:
            return act["incidents"]
        if kind in (60, 63, 65):
            return [act["first"]["incident"], act["second"]["incident"]]
        if kind == 25:
            return [decision["incident"] for decision in act["decisions"]]
        return [act["incident"]] if kind in WRITES else []

    def open_record(self, entry, opened, writes):
        """What the copy discloses of a record: rule 34; the settings give the quorums."""
        self.entry = entry
        write = next(
            (
                write
                for write in writes
                if write["record"]["id"] == opened["record"]
                and write["record"]["version"] == opened["version"]
            ),
            None,
        )
        if write is None or sha256(opened["salt"], opened["content"]) != write["commitment"]:
            self.say(34, "what is disclosed of a record is not what was written")
        elif write["record"]["kind"] == SETTINGS_RECORD:
            try:
                settings = decode(opened["content"], SETTINGS)
                if len(settings["quorum"]) != 3 or max(settings["quorum"]) > 3:
                    raise Malformed("quorums")
                self.quorum = dict(zip((1, 2, 3), settings["quorum"]))
            except Malformed as error:
                self.say(3, f"settings: {error}")
            except Newer as error:
                self.say(4, f"settings: {error}")

    # Enrolment

    def enrol(self, body, act, kind):
        newcomer = act["person"]
        self.check_keys(act)
        if kind == 1 and (body["author"] != newcomer or ADMINISTRATOR not in act["roles"]):
            self.say(40, "the founder does not enrol themselves as an administrator")
        if kind == 2 and self.needed > 1:
            self.say(120, "one administrator enrols where two sign")
        self.check_invited(act, body)
        before = len(self.administrators(self.people))
        person = Person(act["office"], set(act["roles"]), act["signing"])
        self.people[newcomer] = person
        self.needed = self.raised(self.people, before, self.needed)
        self.keys[sha256(act["signing"])] = act["signing"]
        self.agreements.add(act["agreement"])
        made = self.make_compartments(person, act["compartments"], kind)
        self.check_grants(newcomer, act["grants"], made)
        self.authorise(newcomer, person, act["authorisations"], made)

    # Changes of who is enrolled

    @staticmethod
    def administrators(people):
        return {
            name
            for name, person in people.items()
            if person.standing == ACTIVE and ADMINISTRATOR in person.roles
        }

    def raised(self, people, before, needed):
        return 2 if len(self.administrators(people)) > max(before, 1) else needed

    def check_invited(self, enrolment, body):
        invited = next(
            (act for act in self.invitations.values() if act["person"] == enrolment["person"]), None
        )
        if (invited and invited["id"]) != enrolment["invitation"]:
            self.say(123, "an enrolment without its invitation, or with one that is not there")
        elif invited:
            if (
                (invited["office"], invited["roles"]) != (enrolment["office"], enrolment["roles"])
                or body["time"] // DAY > invited["until"]
            ):
                self.say(123, "an enrolment otherwise than by its invitation")
            del self.invitations[invited["id"]]

    def change_roster(self, author, body, act, kind):
        change, proposed = act["change"], self.proposals.get(act["id"])
        if kind == 4:
            if proposed:
                self.say(124, "a proposal that is there already")
            self.changed(change, dict(self.people), self.needed)
            if change["enrolment"]:
                self.check_keys(change["enrolment"])
            self.proposals[act["id"]] = author, change
            return
        if proposed:
            del self.proposals[act["id"]]
            if proposed[1] != change:
                self.say(121, "confirms another change than was proposed")
            elif proposed[0] == author or proposed[0] not in self.administrators(self.people):
                self.say(121, "two administrators have not signed")
        elif self.needed > 1:
            self.say(120, "one administrator changes what two sign")
        enrolment = change["enrolment"]
        if enrolment:
            self.check_keys(enrolment)
            self.check_invited(enrolment, body)
            self.keys[sha256(enrolment["signing"])] = enrolment["signing"]
            self.agreements.add(enrolment["agreement"])
        self.people, self.needed = self.changed(change, dict(self.people), self.needed)
        subject = person_of(change)
        self.take_keys(subject)
        if change["kind"] not in (ENROL, ASSIGN, RESUME):
            if act["compartments"] or act["grants"] or act["authorisations"]:
                self.say(125, "a change that gives nothing gives something")
            return
        person = self.people.get(subject)
        if person is None:
            return
        made = self.make_compartments(person, act["compartments"], kind)
        if enrolment:
            self.check_grants(subject, act["grants"], made)
        else:
            self.check_further_grants(act["grants"], made)
        self.authorise(subject, person, act["authorisations"], made, not enrolment)

    def check_keys(self, enrolment):
        name = sha256(enrolment["signing"])
        if (
            enrolment["person"] in self.people
            or name in self.keys
            or enrolment["agreement"] in self.agreements
        ):
            self.say(41, "a person or a key that is enrolled already")
        if not is_sound_key(enrolment["signing"]):
            self.say(41, "a key under which anybody's signature passes")
        if not is_signed(enrolment["signing"], enrolment["proof"], self.possession(enrolment)):
            self.say(42, "the proof of possession does not hold")

    def possession(self, enrolment):
        return (
            bytes_field(1, b"mrm/possession/1")
            + bytes_field(2, self.store)
            + bytes_field(3, enrolment["person"])
            + bytes_field(4, enrolment["signing"])
            + bytes_field(5, enrolment["agreement"])
        )

    def changed(self, change, people, needed):
        """Who is enrolled, and how many administrators sign, after a change: rule 122."""
        kind, before = change["kind"], len(self.administrators(people))
        person = people.get(change["person"])
        if kind == ENROL:
            new = change["enrolment"]
            people[new["person"]] = Person(new["office"], set(new["roles"]), new["signing"])
        elif kind == REQUIRE:
            if change["administrators"] == needed:
                self.say(122, "changes nothing")
            needed = change["administrators"]
        elif person is None or person.standing not in CHANGES_FROM[kind]:
            self.say(122, "a change that cannot be")
        elif kind == ASSIGN:
            people[change["person"]] = replace(
                person, office=change["office"], roles=set(change["roles"])
            )
        elif kind in LEADS_TO:
            people[change["person"]] = replace(person, standing=LEADS_TO[kind])
        needed = self.raised(people, before, needed)
        if len(self.administrators(people)) < needed:
            self.say(122, "leaves too few administrators")
        return people, needed

    def take_keys(self, subject):
        person = self.people.get(subject)
        if person is None:
            return

        def opens(compartment):
            row = self.compartments.get(compartment)
            return row is not None and person.opens(row["kind"], row["office"])

        for name, (whose, compartment) in list(self.authorisations.items()):
            if whose == subject and not opens(compartment):
                del self.authorisations[name]
        if person.standing == SUSPENDED:
            return
        for whose, compartment in list(self.held):
            if whose == subject and not opens(compartment):
                self.held.discard((whose, compartment))
                self.due.add(compartment)

    def take_back(self, name):
        if self.proposals.pop(name, None) is None and self.invitations.pop(name, None) is None:
            self.say(124, "takes back what is not there")

    def invite(self, act):
        if (
            act["id"] in self.invitations
            or act["person"] in self.people
            or any(other["person"] == act["person"] for other in self.invitations.values())
        ):
            self.say(124, "an invitation that is there already")
        self.invitations[act["id"]] = act

    def renew(self, author, act):
        rest = list(act["grants"])
        for row in act["compartments"]:
            known = self.compartments.get(row["id"])
            fits = (
                known
                and row["id"] in self.due
                and row["epoch"] == known["epoch"] + 1
                and (row["kind"], row["office"]) == (known["kind"], known["office"])
                and row["key"] != known["key"]
                and (author, row["id"]) in self.held
            )
            readers = {
                name
                for name, compartment in self.held
                if compartment == row["id"] and self.people[name].opens(row["kind"], row["office"])
            }
            given = [grant for grant in rest if grant["compartment"] == row["id"]]
            rest = [grant for grant in rest if grant["compartment"] != row["id"]]
            fits = (
                fits
                and len(given) == len(readers)
                and {grant["person"] for grant in given} == readers
                and all(
                    grant["epoch"] == row["epoch"] and grant["authorisation"] is None
                    for grant in given
                )
            )
            if not fits:
                self.say(126, "new keys that are not due, or not for those who read on")
            self.compartments[row["id"]] = row
            self.held = {place for place in self.held if place[1] != row["id"]}
            self.held |= {(name, row["id"]) for name in readers}
            self.due.discard(row["id"])
        if rest:
            self.say(126, "grants of what is not renewed")

    def make_compartments(self, person, rows, kind):
        made = set()
        for row in rows:
            place = row["kind"], row["office"]
            known = {(other["kind"], other["office"]) for other in self.compartments.values()}
            allowed = (
                (kind == 1 and row["office"] is None)
                if row["kind"] == LOG
                else (row["office"] is not None and person.opens(*place))
            )
            if row["id"] in self.compartments or row["epoch"] != 1 or place in known or not allowed:
                self.say(
                    43, f"makes a compartment of kind {row['kind']} that is not to be made here"
                )
            self.compartments[row["id"]] = row
            made.add(row["id"])
        if kind == 1 and [row["kind"] for row in rows] != [LOG]:
            self.say(43, "a founding makes the log's compartment and no other")
        return made

    def check_grants(self, newcomer, grants, made):
        for grant in grants:
            row, reader = self.compartments.get(grant["compartment"]), self.people.get(
                grant["person"]
            )
            fits = (
                row and reader and grant["authorisation"] is None and grant["epoch"] == row["epoch"]
            )
            if fits and row["kind"] == LOG:
                fits = grant["person"] == newcomer
            elif fits:
                fits = grant["compartment"] in made and reader.opens(row["kind"], row["office"])
            if not fits:
                self.say(44, "a grant that an enrolment does not make")
            self.held.add((grant["person"], grant["compartment"]))
        if not any(
            person == newcomer
            and compartment in self.compartments
            and self.compartments[compartment]["kind"] == LOG
            for person, compartment in self.held
        ):
            self.say(44, "a person who is not granted the log")

    def check_further_grants(self, grants, made):
        for grant in grants:
            row, reader = self.compartments.get(grant["compartment"]), self.people.get(
                grant["person"]
            )
            if not (
                row
                and reader
                and grant["authorisation"] is None
                and grant["epoch"] == row["epoch"]
                and grant["compartment"] in made
                and reader.opens(row["kind"], row["office"])
            ):
                self.say(125, "a grant that a change does not make")
            self.held.add((grant["person"], grant["compartment"]))

    def authorise(self, newcomer, person, authorisations, made, may_be_log=False):
        for act in authorisations:
            row = self.compartments.get(act["compartment"])
            fits = (
                row
                and row["id"] not in made
                and act["id"] not in self.authorisations
                and act["person"] == newcomer
                and (may_be_log or row["kind"] != LOG)
                and person.opens(row["kind"], row["office"])
                and (newcomer, row["id"]) not in self.held
            )
            if not fits:
                self.say(45, "an authorisation beyond the person's roles")
            self.authorisations[act["id"]] = (act["person"], act["compartment"])

    def fulfil(self, author, grants):
        if not grants:
            self.say(46, "fulfils nothing")
        for grant in grants:
            row = self.compartments.get(grant["compartment"])
            place = (grant["person"], grant["compartment"])
            if (
                row is None
                or self.authorisations.pop(grant["authorisation"], None) != place
                or grant["epoch"] != row["epoch"]
                or grant["person"] not in self.people
                or self.people[grant["person"]].standing != ACTIVE
            ):
                self.say(46, "a grant that nobody authorised, or that was given already")
            elif (author, grant["compartment"]) not in self.held:
                self.say(46, "a grant by somebody who was not granted the compartment")
            self.held.add(place)

    # Incidents

    def step(self, person, body, act, kind):
        author, incident = body["author"], act["incident"]
        case = self.cases.get(incident)
        if case is None:
            if (
                kind != 10
                or act["author"] != author
                or incident not in {write["record"]["id"] for write in body["writes"]}
            ):
                self.say(50, "an incident begins as a draft of its author")
            case = self.cases[incident] = Case(act["office"], act["author"], act["before"])
            self.permit(person, "record", act["office"])
        else:
            if (act["office"], act["author"], act["before"]) != (
                case.office,
                case.author,
                case.state,
            ):
                self.say(50, "the incident's office, author or state was another")
            self.permit(person, STEP_ACTS[kind], case.office)
        if (act["before"], act["after"]) not in STEPS[kind]:
            self.say(51, f"event {kind} does not lead from state {act['before']} to {act['after']}")
        if case.state == DRAFT and author != case.author:
            self.say(52, "a draft is its author's alone")
        if kind == 12 and author in case.contributors | {case.author}:
            self.say(52, "returned by somebody who logged or edited it")
        self.check_end(case, author, kind)
        if kind == 11:
            handed = [(write["record"]["kind"], write["record"]["version"]) for write in body["writes"]]
            if case.state == DRAFT:
                fits = [kind for kind, _ in handed] == [INCIDENT]
            else:
                fits = handed in ([], [(ANSWER, 1)])
            if not fits:
                self.say(31, "handing in writes the head of what was a draft, or one answer")
        written = {write["record"]["id"] for write in body["writes"]}
        for record in act["removed"]:
            part = case.parts.get(record)
            if (
                kind not in (10, 13)
                or record in written
                or part is None
                or part["record"]["kind"] not in ENTERED - {INCIDENT}
            ):
                self.say(53, f"removes record {record.hex()}, which it cannot remove")
            case.parts.pop(record, None)
            case.levels.pop(record, None)
            case.attested.pop(record, None)
        for write in body["writes"]:
            case.parts[write["record"]["id"]] = write
        if kind not in UNCHANGING:
            case.contributors.add(author)
        case.state = act["after"]

    def check_end(self, case, author, kind):
        """Withdrawing (15) and closing (16) hang on what the CTFMR has closed."""
        closed = [
            case.is_closed(record)
            for record, part in case.parts.items()
            if part["record"]["kind"] == VIOLATION
        ]
        if kind == 15 and any(closed):
            self.say(55, "withdraws what the CTFMR has closed the question on")
        if kind == 16 and not all(closed):
            self.say(55, "closes while the CTFMR has not closed each question")
        if kind == 16 and author in case.contributors | {case.author}:
            self.say(55, "closed by somebody who logged or edited it")

    def take(self, person, body, act, kind):
        """A case is taken at a level (18), or released there (19)."""
        case, level = self.cases.get(act["incident"]), act["level"]
        if case is None or case.office != act["office"]:
            self.say(56, "names an incident that is not there, or of another office")
            return
        self.permit(person, f"decide {level}", case.office)
        if kind == 19:
            if case.taken.pop(level, None) is None:
                self.say(56, "releases what nobody has taken")
            return
        if case.state != SUBMITTED:
            self.say(56, "takes what is not handed in")
        if body["author"] in case.contributors:
            self.say(56, "taken by somebody who logged or edited it")
        if level in case.taken:
            self.say(56, "takes what somebody has taken")
        case.taken.setdefault(level, body["author"])

    def step_level(self, person, body, act, kind):
        """A proposal is set aside (22), or a closed question reopened (23)."""
        author, case, level = body["author"], self.cases.get(act["incident"]), act["level"]
        part = case and case.parts.get(act["violation"])
        if not part or case.office != act["office"] or part["record"]["kind"] != VIOLATION:
            self.say(73, "names a violation that is not there, or another office")
            return
        self.permit(person, f"decide {level}", case.office)
        if case.state != SUBMITTED:
            self.say(73, "sets aside or reopens in what is not handed in")
        levels = case.levels.setdefault(act["violation"], {number: Level() for number in (1, 2, 3)})
        here = levels[level]
        named = here.proposal if kind == 22 else here.decision
        if named is None or named.act["decision"] != act["decision"]:
            self.say(73, "names another decision than the one that is there")
            return
        is_involved = author in case.contributors or any(
            author in levels[other].signers() for other in levels if other != level
        )
        if is_involved and not (kind == 22 and author in named.persons):
            self.say(73, "by somebody who logged or edited it, or signed at another level")
        if kind == 22:
            here.proposal = None
            return
        if named.act["status"] not in FINAL or named.persons & case.contributors or here.is_reopened:
            self.say(73, "reopens what is open")
        here.is_reopened = True

    def bring_in(self, person, body, act):
        self.permit(person, "import", act["office"])
        for incident in act["incidents"]:
            if incident in self.cases:
                self.say(54, "imports an incident that is there already")
            self.cases[incident] = Case(act["office"], body["author"], SUBMITTED, {body["author"]})
        for write in body["writes"]:
            if write["incident"] in act["incidents"]:
                self.cases[write["incident"]].parts[write["record"]["id"]] = write
        if act["rows"] != act["imported"] + act["flagged"] + act["rejected"] + act["already"]:
            self.say(54, "the rows of the file do not add up")
        if any(incident not in self.cases[incident].parts for incident in act["incidents"]):
            self.say(54, "imports an incident without its head")
        self.attest(body, act)

    def read_identities(self, person, act):
        case = self.cases.get(act["incident"])
        if case is None:
            self.say(33, "reads identities of no incident")
            return
        self.permit(person, "read identities", case.office)
        for record in act["records"]:
            part = case.parts.get(record)
            if part is None or part["record"]["kind"] != IDENTITY_RECORD:
                self.say(33, f"record {record.hex()} is no identity of the incident")

    def read_evidence(self, person, act):
        case = self.cases.get(act["incident"])
        part = case.parts.get(act["evidence"]) if case else None
        if part is None or part["record"]["kind"] != EVIDENCE:
            self.say(33, "reads evidence that the incident does not have")
            return
        self.permit(person, "read evidence", case.office)

    def export_incidents(self, person, act):
        cases = [self.cases.get(incident) for incident in act["incidents"]]
        held = {
            record
            for case in cases
            if case
            for record, part in case.parts.items()
            if part["record"]["kind"] == IDENTITY_RECORD
        }
        drafts = [case for case in cases if case and case.state == DRAFT]
        if None in cases or drafts or not held.issuperset(act["identities"]):
            self.say(33, "exports what the log does not have")
            return
        for office in {case.office for case in cases}:
            self.permit(person, "export incidents", office)
            if act["identities"]:
                self.permit(person, "read identities", office)

    def relate(self, person, body, act, kind):
        """Two children are stated to be one person, or no longer."""
        if act["first"]["child"] == act["second"]["child"]:
            self.say(57, "a child is linked with itself")
        written = {write["record"]["id"]: write for write in body["writes"]}
        for side in (act["first"], act["second"]):
            self.permit(person, "link children", side["office"])
            case = self.cases.get(side["incident"])
            if case is None or case.office != side["office"]:
                self.say(57, "links children of an incident that is not there, or of another office")
                continue
            if case.state == DRAFT and body["author"] != case.author:
                self.say(52, "a draft is its author's alone")
            child = case.parts.get(side["child"])
            if kind == 60 and (child is None or child["record"]["kind"] != CHILD):
                self.say(57, f"{side['child'].hex()} is no child of the incident")
            half = sha256(b"mrm/child-link/1", act["statement"], side["child"])[:16]
            if kind == 60:
                write = written.get(half)
                if write is None or write["incident"] != side["incident"]:
                    self.say(57, "a half of the statement is not written, or elsewhere")
                else:
                    case.parts[half] = write
            else:
                part = case.parts.pop(half, None)
                if part is None or part["record"]["kind"] != CHILD_LINK:
                    self.say(57, "withdraws a statement that is not there")

    def compare(self, person, body, act, kind):
        """Two incidents are stated to be one event (63) or two (65), or no longer (64, 66)."""
        first, second = (self.cases.get(act[side]["incident"]) for side in ("first", "second"))
        one, other = act["first"]["incident"], act["second"]["incident"]
        rule = 58 if kind in (63, 64) else 59
        for side in (act["first"], act["second"]):
            right = "merge duplicates" if rule == 58 else "dismiss duplicates"
            self.permit(person, right, side["office"])
        if one == other:
            self.say(rule, "an incident is held against itself")
            return
        if any(
            case is None or case.office != act[side]["office"]
            for case, side in ((first, "first"), (second, "second"))
        ):
            self.say(rule, "names an incident that is not there, or of another office")
            return
        halves = {
            sha256(b"mrm/duplicate/1", act["statement"], incident)[:16]: (DUPLICATE_LINK, incident)
            for incident in (one, other)
        }
        moved = self.moved(first, other, act["statement"]) if rule == 58 else {}
        if kind in (63, 65):
            self.state_duplicates(body, act, kind, (first, second), halves | moved)
            return
        relation = DUPLICATE_OF if kind == 64 else DISTINCT_FROM
        if first.stated.get(other) != (relation, act["statement"]):
            self.say(rule, "withdraws a statement that is not there")
        for case in (first, second):
            case.stated.pop(other if case is first else one, None)
            for half in halves:
                case.parts.pop(half, None)
        if kind == 64:
            for record in moved:
                second.parts.pop(record, None)
            first.state = SUBMITTED
            second.contributors.add(body["author"])

    def state_duplicates(self, body, act, kind, cases, wanted):
        """What a statement asks for before it, what it writes, and what then stands."""
        (first, second), rule = cases, 58 if kind == 63 else 59
        one, other = act["first"]["incident"], act["second"]["incident"]
        allowed = {SUBMITTED} if kind == 63 else {SUBMITTED, RETURNED}
        if not {first.state, second.state} <= allowed:
            self.say(rule, "of an incident that is a draft, a duplicate, or waits for an answer")
        if other in first.stated:
            self.say(rule, "something was stated of the two already")
        written = {
            write["record"]["id"]: (write["record"]["kind"], write["incident"])
            for write in body["writes"]
        }
        if written != wanted or len(body["writes"]) != len(wanted):
            self.say(rule, "writes other records than the statement makes")
        for case, incident in ((first, one), (second, other)):
            for write in body["writes"]:
                if write["incident"] == incident:
                    case.parts[write["record"]["id"]] = write
        relations = (DUPLICATE_OF, KEEPS) if kind == 63 else (DISTINCT_FROM, DISTINCT_FROM)
        if kind == 63:
            if any(relation == KEEPS for relation, _ in first.stated.values()):
                self.say(rule, "a duplicate has duplicates of its own")
            violations = set(first.levels) | set(first.attested)
            if any(first.is_closed(violation) for violation in violations & set(first.parts)):
                self.say(rule, "the CTFMR has closed the question on a violation of the duplicate")
            first.state = DUPLICATE
            second.contributors.add(body["author"])
        first.stated[other] = (relations[0], act["statement"])
        second.stated[one] = (relations[1], act["statement"])

    @staticmethod
    def moved(duplicate, kept, statement):
        """What the sources of a duplicate, and their identities, are in the other incident."""
        moved = {}
        for record, part in duplicate.parts.items():
            if part["record"]["kind"] != SOURCE:
                continue
            copy = sha256(b"mrm/moved-source/1", statement, record)[:16]
            moved[copy] = (SOURCE, kept)
            if sha256(b"mrm/identity/1", record)[:16] in duplicate.parts:
                moved[sha256(b"mrm/identity/1", copy)[:16]] = (IDENTITY_RECORD, kept)
        return moved

    def refuse(self, act):
        if act["incident"] is None:
            return
        if act["incident"] not in self.cases:
            self.say(35, "an act was refused on an incident that was not there")
        if act["violation"] is not None:
            write = self.records.get(act["violation"])
            if (
                write is None
                or write["record"]["kind"] != VIOLATION
                or write["incident"] != act["incident"]
            ):
                self.say(35, "an act was refused on what is no violation of the incident")

    # Decisions taken elsewhere

    def attest(self, body, act):
        """What an import attests was decided elsewhere."""
        written = {
            write["record"]["id"]: (write["record"]["kind"], write["incident"])
            for write in body["writes"]
        }
        for attested in act["attested"]:
            incident, violation = attested["incident"], attested["violation"]
            case = self.cases.get(incident)
            if (
                case is None
                or violation in case.attested
                or written.get(violation) != (VIOLATION, incident)
                or written.get(attestation_id(violation)) != (ATTESTATION, incident)
            ):
                self.say(75, f"attests of {violation.hex()}, which it does not bring, or twice")
                continue
            case.attested[violation] = Attested(attested["decided"], attested["stamp"])
        records = sum(write["record"]["kind"] == ATTESTATION for write in body["writes"])
        if records != len(act["attested"]):
            self.say(75, "writes attestations that it does not list")

    def attested_of(self, act):
        """The incident and the attestation that a confirmation or a withdrawal is about."""
        case, violation = self.cases.get(act["incident"]), act["violation"]
        part = case.parts.get(violation) if case else None
        record = attestation_id(violation)
        if (
            part is None
            or case.office != act["office"]
            or part["record"]["kind"] != VIOLATION
            or act["attestation"]["record"]["id"] != record
            or case.parts.get(record) != act["attestation"]
            or violation not in case.attested
        ):
            self.say(76, f"no import attested of {violation.hex()} what this entry says")
            return None, None
        return case, case.attested[violation]

    def confirm(self, person, body, item):
        """A second person attests what an import does."""
        case, attested = self.attested_of(item)
        if case is None:
            return
        self.permit(person, "attest", case.office)
        if item["decided"] != attested.decided:
            self.say(76, "confirms another decision than the import attests")
        if case.state != SUBMITTED:
            self.say(60, "attests what is not handed in")
        if body["author"] in case.contributors:
            self.say(61, "attests what they logged or edited")
        self.check_covers(case, item)
        if stamp_of(item["covers"]) != attested.stamp:
            self.say(77, "attests other facts than the import")
        if item["violation"] in case.levels and case.levels[item["violation"]][3].decision:
            self.say(77, "attests what the CTFMR has decided here")
        if attested.standing != "waiting":
            self.say(77, f"confirms an attestation that is {attested.standing}")
        attested.standing = "confirmed"

    def withdraw(self, person, body, act):
        """An attestation is taken back, for ever."""
        case, attested = self.attested_of(act)
        if case is None:
            return
        if not (body["author"] == case.author and person.may("import", case.office)):
            self.permit(person, "attest", case.office)
        if attested.standing == "withdrawn":
            self.say(78, "withdraws an attestation twice")
        attested.standing = "withdrawn"

    # Meetings

    def hold(self, person, body, act):
        """A chair opens a meeting, or changes what they hold of it."""
        self.permit(person, f"decide {act['level']}", None)
        known = self.meetings.setdefault(act["meeting"], Meeting(body["author"], act["level"]))
        if known.chair != body["author"] or known.level != act["level"] or known.record:
            self.say(100, "changes a meeting of somebody else, of another level, or signed already")

    def propose_sitting(self, person, body, act):
        """The chair proposes all that their meeting decided, once."""
        decisions = act["decisions"]
        known = self.meetings.setdefault(act["meeting"], Meeting(b"", decisions[0]["level"]))
        if known.chair != body["author"] or known.level != decisions[0]["level"] or known.record:
            self.say(101, "signs a meeting of somebody else, of another level, or signed already")
        record = act["record"]["record"]
        if (record["kind"], record["id"], record["version"]) != (MEETING, act["meeting"], 1) or body[
            "writes"
        ] != [decision["reasons"] for decision in decisions] + [act["record"]]:
            self.say(101, "does not write each decision's record and then the meeting's")
        known.record = act["record"]
        for decision in decisions:
            self.decide(person, body, decision, 20)
        known.open = {decision["decision"] for decision in decisions if not decision["completes"]}

    def concur_in_sitting(self, person, body, act):
        """Another person concurs in proposals of a meeting; what they leave out stays proposed."""
        known = self.meetings.get(act["meeting"])
        if known is None or known.record != act["record"]:
            self.say(102, "concurs in a meeting that was not signed so")
            return
        for decision in act["decisions"]:
            if decision["decision"] not in known.open:
                self.say(102, "concurs in what the meeting did not propose, or what is decided")
            self.decide(person, body, decision, 21)
            if decision["completes"]:
                known.open.discard(decision["decision"])

    # Decisions

    def decide(self, person, body, act, kind):
        author, level, covers = body["author"], act["level"], act["covers"]
        case = self.cases.get(act["incident"])
        if case is None:
            self.say(60, "decides on an incident that is not known")
            return
        if act["office"] != case.office:
            self.say(50, "the incident's office is another")
        self.permit(person, f"decide {level}", case.office)
        if case.state != SUBMITTED:
            self.say(60, "decides on what is not handed in")
        if author in case.contributors:
            self.say(61, "decides on what they logged or edited")
        levels = case.levels.setdefault(act["violation"], {number: Level() for number in (1, 2, 3)})
        if any(author in levels[other].signers() for other in levels if other != level):
            self.say(62, "decides at two levels of one violation")
        self.check_covers(case, act)
        for below in range(1, level):
            decision = levels[below].decision
            if decision is None or not case.upholds(decision, covers):
                self.say(63, f"level {below} has not decided over these versions")
        standing = levels[level]
        if (
            standing.decision
            and standing.decision.act["status"] in FINAL
            and not standing.is_reopened
            and case.upholds(standing.decision, covers)
        ):
            self.say(64, "the level has decided over these versions")
        earliest = (
            levels[level - 1].decision.act["day"]
            if level > 1 and levels[level - 1].decision
            else None
        )
        if act["day"] > body["time"] // DAY or (earliest is not None and act["day"] < earliest):
            self.say(66, "the day is after the signature, or before the level below")
        if act["attribution"] and act["status"] != VERIFIED:
            self.say(74, "finds an attribution of what it does not find verified")
        if kind == 20 and case.taken.get(level, author) != author:
            self.say(56, "proposes where a colleague has taken the case")
        if kind == 20 and body["event"]["number"] == 20 and body["writes"] != [act["reasons"]]:
            self.say(67, "a proposal writes its decision's record, and nothing else")
        if kind == 20:
            persons = self.propose(body, case, act, standing.proposal, earliest)
        else:
            persons = self.concur(body, case, act, standing.proposal)
        self.check_quorum(act, len(persons))
        signed = Signed(act, persons)
        if act["completes"]:
            levels[level] = Level(decision=signed)
        else:
            standing.proposal = signed

    def check_covers(self, case, act):
        covers = act["covers"]
        if any(order_of(left) >= order_of(right) for left, right in zip(covers, covers[1:])):
            self.say(65, "what is relied on is not in order")
        for write in covers:
            if case.parts.get(write["record"]["id"]) != write:
                self.say(65, f"relies on record {write['record']['id'].hex()}, not as it stands")
        relied = {write["record"]["id"]: write["record"]["kind"] for write in covers}
        violations = {record for record, kind in relied.items() if kind == VIOLATION}
        always = {
            record
            for record, part in case.parts.items()
            if part["record"]["kind"] in (INCIDENT, ACCOUNT)
        }
        if (
            violations != {act["violation"]}
            or not always <= set(relied)
            or not set(relied.values()) <= DECIDED_ON
        ):
            self.say(
                65,
                "does not rely on the head, the violation and the accounts, or on more than it may",
            )

    def propose(self, body, case, act, open_proposal, earliest):
        if (
            open_proposal
            and case.upholds(open_proposal, act["covers"])
            and (earliest is None or open_proposal.act["day"] >= earliest)
        ):
            self.say(67, "a proposal over these versions is open")
        reasons = act["reasons"]
        if (reasons["record"]["kind"], reasons["record"]["id"], reasons["incident"]) != (
            DECISION_RECORD,
            act["decision"],
            act["incident"],
        ):
            self.say(67, "the record it names as its reasons is not the decision's")
        case.parts[act["decision"]] = act["reasons"]
        return {body["author"]}

    def concur(self, body, case, act, open_proposal):
        if open_proposal is None or any(
            act[name] != open_proposal.act[name] for name in act if name != "completes"
        ):
            self.say(68, "concurs in another decision than the one that was proposed")
        if open_proposal is None:
            return {body["author"]}
        if body["author"] in open_proposal.persons:
            self.say(68, "concurs in what they have signed")
        if open_proposal.persons & case.contributors:
            self.say(68, "concurs with somebody who has edited the incident since")
        return open_proposal.persons | {body["author"]}

    def check_quorum(self, act, signers):
        if self.quorum is None:
            self.findings.add(
                5, "the settings are not disclosed: the quorum cannot be checked", self.entry
            )
        elif bool(act["completes"]) != (signers >= self.quorum[act["level"]]):
            self.say(
                69,
                f"{signers} signatures do not "
                + ("complete" if act["completes"] else "leave open")
                + f" a decision of level {act['level']}",
            )


# --- An auditor's copy ----------------------------------------------------------------------------


def read_json(line):
    """One line as an object: no name twice, no numbers but whole ones."""

    def pairs(items):
        if len({name for name, _ in items}) != len(items):
            raise Malformed("a name twice in one object")
        return dict(items)

    def refuse(_):
        raise Malformed("a number that is not whole")

    try:
        value = json.loads(
            line.decode("utf-8"), object_pairs_hook=pairs, parse_constant=refuse, parse_float=refuse
        )
    except (ValueError, RecursionError):
        raise Malformed("not a line of JSON") from None
    if not isinstance(value, dict):
        raise Malformed("a line that is not an object")
    return value


def member(value, name, kind, optional=False):
    if name not in value and optional:
        return None
    if not isinstance(value.get(name), kind) or isinstance(value.get(name), bool):
        raise Malformed(f"{name} is missing, or is something else")
    return value[name]


def only(value, *names):
    if not set(value) <= set(names):
        raise Newer("a member that format 1 does not have")


def identity(value, name):
    text = member(value, name, str)
    try:
        if str(uuid.UUID(text)) == text:
            return uuid.UUID(text).bytes
    except ValueError:
        pass
    raise Malformed(f"{name} is not an identity")


def base64_member(value, name, length=None):
    return strict_base64(member(value, name, str), length)


class Copy:
    def __init__(self, path, findings, note):
        self.file = open(path, "rb")
        self.findings, self.note = findings, note
        self.entries = 0

    def line(self, limit):
        line = self.file.readline(limit + 1)
        if len(line) > limit:
            raise Malformed("a line that is too long")
        if line and not line.endswith(b"\n"):
            raise Malformed("a last line without its end")
        return line

    def verify(self):
        try:
            header = read_json(self.line(MAX_HEADER_LINE))
            if header.get("format") != "mrm/log-copy/1":
                raise Newer("not a copy in format 1")
            only(header, "format", "store", "log", "size", "root", "checkpoint")
            store, log = identity(header, "store"), identity(header, "log")
            size, root = member(header, "size", int), base64_member(header, "root", 32)
            text = member(header, "checkpoint", str, optional=True)
            notes = [read_note(text.encode())] if text is not None else []
        except Malformed as error:
            self.findings.add(6, f"header: {error}")
            return
        except Newer as error:
            self.findings.add(4, f"header: {error}")
            return
        if self.note:
            notes.append(self.note)
        replay = Replay(self.findings, store)
        chain = Chain(self.findings, log, replay.keys.get)
        chain.wanted = {note.size for note in notes}
        self.check_entries(chain, replay)
        if not chain.tree.size:
            self.findings.add(10, "there is no entry: a log begins with the one that founded it")
        if chain.tree.size != size:
            self.findings.add(80, f"the header announces {size} entries")
        if chain.tree.root != root:
            self.findings.add(81, "the header's root is not that of the entries")
        for note in notes:
            check_checkpoint(
                note, chain, list(replay.keys.values()), self.findings, chain.tree.size
            )

    def check_entries(self, chain, replay):
        replaying = True
        while True:
            entry = self.entries
            try:
                line = self.line(MAX_LINE)
                if not line:
                    break
                if entry >= MAX_ROWS:
                    raise Unreadable(5, f"more than {MAX_ROWS} entries")
                value = read_json(line)
                only(value, "index", "head", "signature", "salt", "body", "opened", "reading")
                index, head = member(value, "index", int), base64_member(value, "head")
                signature = base64_member(value, "signature", 64)
                salt, body_bytes = base64_member(value, "salt", 32), base64_member(value, "body")
                opened = [
                    self.disclosed(item)
                    for item in member(value, "opened", list, optional=True) or []
                ]
                if len(head) > MAX_HEAD:
                    raise Malformed("a head that is too long")
            except Malformed as error:
                self.findings.add(6, str(error), entry)
                return
            except Newer as error:
                self.findings.add(4, str(error), entry)
                return
            self.entries += 1
            body = self.body(body_bytes, entry)
            if entry == 0 and body and body["event"]["number"] == 1:
                key = body["event"]["content"]["signing"]
                chain.key_of = {sha256(key): key}.get  # the founder signs their own enrolment
            if body is None:
                chain.knows_keys = False
            head, _ = chain.append(index, head, signature)
            chain.key_of = replay.keys.get
            if head and sha256(salt, body_bytes) != head["commitment"]:
                self.findings.add(20, "the body is not the one that was signed", entry)
            if body is None:
                if replaying:
                    self.findings.add(5, "what follows cannot be replayed", entry)
                replaying = False
            if replaying:
                for record in opened:
                    replay.open_record(entry, record, body["writes"])
                replay.apply(entry, head, body)

    def disclosed(self, value):
        if not isinstance(value, dict):
            raise Malformed("opened")
        only(value, "record", "version", "salt", "content")
        return {
            "record": identity(value, "record"),
            "version": member(value, "version", int),
            "salt": base64_member(value, "salt", 32),
            "content": base64_member(value, "content"),
        }

    def body(self, data, entry):
        try:
            return decode(data, BODY)
        except Malformed as error:
            self.findings.add(3, f"body: {error}", entry)
        except Newer as error:
            self.findings.add(4, f"body: {error}", entry)
        return None


# --- The command ----------------------------------------------------------------------------------


class Arguments(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main():
    parser = Arguments(description="Verifies a log without the program that wrote it.")
    parser.add_argument("stores", nargs="*", metavar="STORE_FOLDER", help="the folder of a store")
    parser.add_argument("--copy", metavar="FILE", help="an auditor's copy, in place of a store")
    parser.add_argument("--checkpoint", metavar="NOTE", help="a signed checkpoint kept elsewhere")
    arguments = parser.parse_args()
    if bool(arguments.stores) == (arguments.copy is not None):
        parser.error("give the folders of stores, or --copy FILE")
    if arguments.copy:
        return verdict_on(Copy, arguments.copy, arguments.checkpoint)
    verdicts = set()
    for folder in arguments.stores:
        if len(arguments.stores) > 1:
            print(f"{folder}:")
        verdicts.add(verdict_on(Store, folder, arguments.checkpoint))
    return next((code for code in FIRST_TOLD if code in verdicts), OK)


def verdict_on(kind, path, checkpoint):
    """Verifies one store or copy, prints what is found, and returns its exit code."""
    findings = Findings()
    log = None
    try:
        note = None
        if checkpoint:
            with open(checkpoint, "rb") as file:
                note = read_note(file.read(MAX_NOTE + 1))
        log = kind(path, findings, note)
        log.verify()
    except sqlite3.DatabaseError as error:
        busy = isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error)
        findings.add(5 if busy else 1, f"SQLite: {error}")
    except Malformed as error:
        findings.add(6, f"checkpoint: {error}")
    except Unreadable as error:
        findings.add(error.rule, str(error))
    except OSError as error:
        findings.add(5, f"{error.filename}: {error.strerror}")
    return findings.close(log.entries if log else 0)


if __name__ == "__main__":
    sys.exit(main())
