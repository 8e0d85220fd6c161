#!/usr/bin/env bash
# Builds and tests everything: installs what the tests need when it is missing, and ends with one line
#   N passed, N failed, N skipped
# Usage: ./test.sh [project-name-part]      e.g. ./test.sh Domain
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
wanted=${1:-}

# --- What the browser tests need: a Chromium and a Chinese font -------------------------------------------------------------
case "$(uname -s)" in
  Linux)
    missing=()
    command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
    if ! command -v fc-list >/dev/null || [ -z "$(fc-list :lang=zh 2>/dev/null | head -n 1)" ]; then missing+=(fontconfig fonts-noto-cjk); fi
    if [ ${#missing[@]} -gt 0 ]; then
      echo "Installing for the browser tests: ${missing[*]}"
      as_root=""
      [ "$(id -u)" = 0 ] || as_root=sudo
      $as_root apt-get update -qq
      DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
    ;;
  *) : ;; # Windows and macOS: the tests find the installed Edge or Chrome.
esac

# --- Build, format, migrations ---------------------------------------------------------------------------------------------
dotnet tool restore
dotnet restore Rentai.Portal.sln
dotnet csharpier check .
dotnet build Rentai.Portal.sln --no-restore -clp:Summary -v quiet

for provider in Sqlite SqlServer; do
  dotnet ef migrations has-pending-model-changes --no-build -p Rentai.Infrastructure -s Rentai.Infrastructure -c "${provider}PortalDbContext"
done

# --- Tests: one project after the other, so that the browser has the machine for itself -------------------------------------
passed=0 failed=0 skipped=0 broken=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for project in tests/*.Tests; do
  [[ "$project" == *"$wanted"* ]] || continue
  echo "== ${project#tests/}"
  code=0
  dotnet test --project "$project" --no-build 2>&1 | tee "$log" || code=$?
  count() { sed -nE "s/^ *$1: ([0-9]+)\$/\1/p" "$log" | tail -n 1; }
  p=$(count succeeded) f=$(count failed) s=$(count skipped)
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
  # A project that ran no test, or ended badly without naming a failed test, is a failure too.
  if [ -z "$p" ] || { [ "$code" != 0 ] && [ "${f:-0}" = 0 ]; }; then broken=$((broken + 1)); echo "!! ${project#tests/} ended with code $code"; fi
done
failed=$((failed + broken))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
