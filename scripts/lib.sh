#!/usr/bin/env bash
# What every script here needs: strict bash, the repository as working folder, and the tools.
# Sourced, never run:  source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
set -euo pipefail
shopt -s inherit_errexit # a failure inside $(…) is a failure too
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# 69 is EX_UNAVAILABLE of sysexits.h: a tool is missing, as opposed to a finding (1).
unavailable() {
  printf '%s\n' "$@" >&2
  exit 69
}

# need_swift: a Swift toolchain that can read Package.swift (tools version 6.2), or a clear end.
need_swift() {
  local remedy='Hint: install the Swift 6.3 toolchain for Linux from https://www.swift.org/install/linux/'
  command -v swift >/dev/null ||
    unavailable 'Error: swift is not installed, or is not on the PATH' "$remedy"

  local printed
  printed=$(swift --version 2>/dev/null) || true
  [[ $printed =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
    unavailable "Error: $(command -v swift) is not a Swift toolchain" "$remedy"

  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  ((major > 6 || (major == 6 && minor >= 2))) ||
    unavailable "Error: Swift $major.$minor is too old: 6.2 or newer is needed" "$remedy"
}

# need_packages PKG…: Debian packages; installs those that are missing, or says how to.
need_packages() {
  local package missing=()
  for package in "$@"; do
    # Not `dpkg -s`: it also succeeds for a package that was removed and left its settings.
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0

  local as_root=() sudo=''
  if ((EUID != 0)); then
    sudo='sudo '
    as_root=(sudo)
    [[ -z ${CI:-} && -t 0 ]] || as_root+=(-n) # nobody is there to type a password
  fi
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
  local remedy="Hint: run: ${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${missing[*]}"

  command -v apt-get >/dev/null ||
    unavailable "Error: missing: ${missing[*]}; and apt-get is not here to install it" "$remedy"
  ((EUID == 0)) || command -v sudo >/dev/null ||
    unavailable "Error: missing: ${missing[*]}; only root can install it" "$remedy"

  printf 'installing %s\n' "${missing[*]}" >&2
  # A failed update does not matter while the lists at hand still name the packages.
  "${as_root[@]}" "${apt[@]}" update -qq </dev/null >&2 || true
  "${as_root[@]}" "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2 ||
    unavailable "Error: could not install ${missing[*]}" "$remedy"
}

# need_build_packages: the C libraries behind COpenSSL, CSQLite and GRDB.
need_build_packages() {
  need_packages sqlite3 libsqlite3-dev libssl-dev pkg-config
}

# need_pyrage: the Python binding of rage, a second implementation of age; into a folder of its own
# unless it is here. Where it cannot be installed, the tests that need it say so and are skipped.
# Sets MRM_PYRAGE to the Python that has it.
need_pyrage() {
  local place=.build/pyrage
  if python3 -c 'import pyrage' 2>/dev/null; then
    MRM_PYRAGE=$(command -v python3)
  else
    if [[ ! -x $place/bin/python3 ]] || ! "$place/bin/python3" -c 'import pyrage' 2>/dev/null; then
      need_packages python3-venv
      if ! { python3 -m venv "$place" && "$place/bin/python3" -m pip install -q pyrage==1.4.0; } </dev/null >&2; then
        echo 'Note: pyrage cannot be installed; the tests that trade files with it are skipped' >&2
        return 0
      fi
    fi
    MRM_PYRAGE=$PWD/$place/bin/python3
  fi
  export MRM_PYRAGE
}

# build_release: the program as it is handed out, one file that needs no Swift on the laptop it runs
# on. Sets `mrm` to its path.
build_release() {
  local flags=(-c release --product mrm --static-swift-stdlib -Xlinker -s)
  swift build "${flags[@]}" </dev/null
  mrm=$(swift build "${flags[@]}" --show-bin-path)/mrm
}
