#!/bin/sh
# Replays recorded payloads of real monitoring tools against a Muster of its own and compares what it made of them.
# Usage: tools/acceptance/replay-payloads.sh [FOLDER]
# FOLDER holds tools/replay-payloads and payloads; by default it is ../shared beside the repository. Without it this
# prints that it skips and ends with 0. A jar in target/ is used if there is one, else it is built.
set -eu
cd "$(dirname "$0")/../.."
shared=${1:-../shared}
replay=$shared/tools/replay-payloads
if [ ! -d "$replay" ]; then
  echo "replay-payloads: skipped, there is no $replay"
  exit 0
fi
replay=$(cd "$replay" && pwd)
sources="prometheus generic"

jar=$(find target -maxdepth 1 -name 'muster-*.jar' 2>/dev/null | head -n 1)
if [ -z "$jar" ]; then
  mvn -q -DskipTests package
  jar=$(find target -maxdepth 1 -name 'muster-*.jar' | head -n 1)
fi
jar=$(pwd)/$jar

work=$(mktemp -d)
app=
stop() {
  [ -z "$app" ] || { kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true; }
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' INT TERM

# A fresh database and mail folder: open alerts of an earlier run would count.
(
  cd "$work"
  SPRING_CONFIG_ADDITIONAL_LOCATION=file:$replay/muster-replay.yaml
  SPRING_PROFILES_ACTIVE=demo
  SERVER_PORT=0
  export SPRING_CONFIG_ADDITIONAL_LOCATION SPRING_PROFILES_ACTIVE SERVER_PORT
  exec java -Djavax.xml.accessExternalSchema=jar:nested,jar:file,jar,nested,file -Duser.timezone=UTC -jar "$jar"
) >"$work/app.log" 2>&1 &
app=$!

port=
waited=0
while [ -z "$port" ]; do
  if ! kill -0 "$app" 2>/dev/null || [ "$waited" -ge 300 ]; then
    echo "replay-payloads: Muster did not start" >&2
    tail -n 40 "$work/app.log" >&2
    exit 2
  fi
  sleep 1
  waited=$((waited + 1))
  port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$work/app.log" | head -n 1)
done

failed=0
for source in $sources; do
  echo "replay-payloads: $source"
  node "$replay/replay.mjs" --base "http://127.0.0.1:$port" --only "$source" || failed=1
done
exit "$failed"
