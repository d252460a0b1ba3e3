# What .ci/run and .ci/soak share: counting, and a closing line in one form.
passed=0; failed=0; skipped=0
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$here"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 NUGET_XMLDOC_MODE=skip
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# step NAME COMMAND…: runs a command as one counted check; its output is shown.
step() {
  local name=$1; shift
  printf '\n== %s\n' "$name"
  local begin=$SECONDS
  if "$@"; then passed=$((passed + 1)); printf -- '-- %s: ok, %d s\n' "$name" $((SECONDS - begin))
  else failed=$((failed + 1)); printf -- '-- %s: FAILED, %d s\n' "$name" $((SECONDS - begin)); return 1; fi
}

# tests: runs every test project of the solution, as many at once as there are cores, adds their counts and names what was
# skipped.
tests() {
  local log="$scratch/tests.log" begin=$SECONDS status=0 counts p f s
  printf '\n== dotnet test\n'
  dotnet test --solution LightsailContract.sln "$@" --results-directory "$scratch/trx" --report-xunit-trx --no-progress --no-ansi \
    >"$log" 2>&1 || status=$?
  counts=$(python3 .ci/count.py "$scratch/trx" 2>&1) || counts="0 1 0"$'\n'"failed: $counts"
  read -r p f s <<<"${counts%%$'\n'*}"
  passed=$((passed + p)); failed=$((failed + f)); skipped=$((skipped + s))
  if [ "$status" -ne 0 ]; then
    [ "$f" -eq 0 ] && failed=$((failed + 1))
    grep -vE '^\s*$|^\s+at |^skipped ' "$log" | tail -n 150
  fi
  sed -nE 's#^ +/.*/([^/]+)\.dll \([^)]*\) ([a-z].*)$#\1: \2#p' "$log"
  printf -- '-- dotnet test: %d passed, %d failed, %d skipped, %d s\n' "$p" "$f" "$s" $((SECONDS - begin))
  tail -n +2 <<<"$counts" | sed '/^$/d; s/^/   /'
}

finish() {
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
