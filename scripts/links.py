#!/usr/bin/env python3
"""Finds dead relative links in Markdown.

Reads the names of all files of the repository from standard input, each ended by NUL, and prints
`file:line: what` for every link to a file that is not among them (one that git ignores is dead in
every other checkout) and for every `#anchor` without its heading. Web addresses are not visited.
"""

import posixpath
import re
import sys
from pathlib import Path
from urllib.parse import unquote

FENCE = re.compile(r"^\s*(?:>\s*)?(`{3,}|~{3,})")
INLINE_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
LINKS = (
    re.compile(r"\]\(\s*(<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)"),  # [text](target "title")
    re.compile(r"^ {0,3}\[[^\]\n]+\]:\s*(<[^>\n]*>|\S+)", re.MULTILINE),  # [name]: target
    re.compile(r"<[a-zA-Z][^>]*?\s(?:href|src)\s*=\s*[\"']([^\"']*)[\"']"),
)
ELSEWHERE = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)")
HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
NAMED_PLACE = re.compile(r"<[a-zA-Z][^>]*?\s(?:id|name)\s*=\s*[\"']([^\"']+)[\"']")
SOURCE_LINE = re.compile(r"^L\d+(?:-L\d+)?$")


def blank(match: re.Match) -> str:
    """What was matched, as spaces: line numbers stay as they are."""
    return re.sub(r"[^\n]", " ", match.group())


def without_fences(text: str) -> str:
    lines, open_fence = [], None
    for line in text.split("\n"):
        fence = FENCE.match(line)
        if open_fence is None:
            open_fence = fence.group(1) if fence else None
            lines.append("" if fence else line)
        else:
            lines.append("")
            if fence and fence.group(1).startswith(open_fence):
                open_fence = None
    return COMMENT.sub(blank, "\n".join(lines))


def anchors(text: str) -> set[str]:
    """The anchors that GitHub and its kin derive from headings, and those set by hand."""
    found = set(NAMED_PLACE.findall(text))
    times: dict[str, int] = {}
    for line in text.split("\n"):
        heading = HEADING.match(line)
        if heading is None:
            continue
        words = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading.group(1))
        slug = re.sub(r"[^\w\- ]", "", words.strip().lower()).replace(" ", "-")
        count = times.get(slug, 0)
        times[slug] = count + 1
        found.add(f"{slug}-{count}" if count else slug)
    return found


def main() -> int:
    files = {name for name in sys.stdin.buffer.read().decode().split("\0") if name}
    folders = {str(parent) for name in files for parent in Path(name).parents}
    pages = {
        name: without_fences(Path(name).read_text(encoding="utf-8"))
        for name in sorted(files)
        if name.endswith(".md")
    }
    headings = {name: anchors(text) for name, text in pages.items()}

    def complaint(page: str, target: str) -> str | None:
        path, _, anchor = (unquote(part) for part in target.partition("#"))
        if path.startswith("/"):
            return "starts at the root of the disk; write it relative to this file"
        place = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
        if place not in files and place not in folders:
            return "leads to no file of the repository"
        if not anchor or anchor in headings.get(place, ()):
            return None
        if place not in pages and SOURCE_LINE.match(anchor):
            return None
        return f"{place} has no such heading"

    dead = []
    for page, text in pages.items():
        prose = INLINE_CODE.sub(blank, text)
        for pattern in LINKS:
            for link in pattern.finditer(prose):
                target = link.group(1).strip("<>")
                if not target or ELSEWHERE.match(target):
                    continue
                why = complaint(page, target)
                if why:
                    dead.append((page, prose.count("\n", 0, link.start(1)) + 1, target, why))
    for page, line, target, why in sorted(dead):
        print(f"{page}:{line}: {target} {why}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
