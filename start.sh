#!/bin/sh
# Builds Jinhuo where it must, and starts it with a PostgreSQL and an Elasticsearch of its own.
set -eu

JAVA_NEEDED=25
NODE_NEEDED=20
home=$(cd "$(dirname "$0")" && pwd)
port=${JINHUO_PORT:-8080}
data=${JINHUO_DATA:-$home/data}
build=if-needed

usage() {
  cat <<EOF
./start.sh [--port PORT] [--data DIRECTORY] [--build]

  --port PORT       where the portal listens      (default 8080, or JINHUO_PORT)
  --data DIRECTORY  where everything is kept      (default ./data, or JINHUO_DATA)
  --build           build even if nothing changed

With JINHUO_POSTGRES_URL (host:port/database) the portal uses that server and starts none; see README.md.
EOF
}

# One sentence in English, one in Chinese.
fail() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

value() {
  [ $# -ge 2 ] || fail "$1 needs a value; see ./start.sh --help." "$1 需要一个值，见 ./start.sh --help。"
}

while [ $# -gt 0 ]; do
  case $1 in
    --port) value "$@"; port=$2; shift 2 ;;
    --data) value "$@"; data=$2; shift 2 ;;
    --build) build=always; shift ;;
    --help | -h) usage; exit 0 ;;
    *) fail "Unknown option $1; see ./start.sh --help." "未知选项 $1，见 ./start.sh --help。" ;;
  esac
done

case $port in
  '' | *[!0-9]*) fail "The port '$port' is not a number." "端口“$port”不是数字。" ;;
esac

# The major version of a JDK, or nothing.
java_version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

# The first JDK that is new enough: JAVA_HOME, the one on the path, and where systems put them.
find_java() {
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" \
    /usr/lib/jvm/*/bin/java /opt/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java; do
    if [ -x "$candidate" ] && version=$(java_version "$candidate") && [ "${version:-0}" -ge "$JAVA_NEEDED" ]; then
      echo "$candidate"
      return
    fi
  done
}

check_tools() {
  command -v mvn >/dev/null ||
    fail "Maven is missing: install it, for example with 'apt-get install maven'." "缺少 Maven，请先安装，例如 apt-get install maven。"
  command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Node.js with npm is missing: install Node $NODE_NEEDED or newer." "缺少 Node.js 和 npm，请安装 Node $NODE_NEEDED 或更新版本。"
  node=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$node" -ge "$NODE_NEEDED" ] ||
    fail "Node $NODE_NEEDED or newer is needed, and this is Node $node." "需要 Node $NODE_NEEDED 或更新版本，当前是 $node。"
}

find_jar() {
  find "$home/portal/target" -maxdepth 1 -name 'portal-*.jar' ! -name '*-tests.jar' 2>/dev/null | head -n 1
}

# Whether a source is newer than what was built of it.
changed() {
  [ -n "$(find "$home" \( -name target -o -name node_modules -o -name build -o -name .svelte-kit -o -name .git \
    -o -path "$home/data" \) -prune -o -type f \( -path '*/src/*' -o -name pom.xml -o -name 'package*.json' -o -name openapi.json \) \
    ! -path '*/src/test/*' -newer "$1" -print 2>/dev/null | head -n 1)" ]
}

java=$(find_java)
[ -n "$java" ] ||
  fail "A JDK $JAVA_NEEDED or newer is missing: install one, or name it in JAVA_HOME." "缺少 JDK $JAVA_NEEDED 或更新版本，请安装，或在 JAVA_HOME 中指定。"

jar=$(find_jar)
if [ "$build" = always ] || [ -z "$jar" ] || changed "$jar"; then
  check_tools
  echo "Building; the first time takes some minutes. 正在构建，首次需要几分钟。"
  (cd "$home" && mvn -q -B -ntp -DskipTests package -pl portal -am) ||
    fail "The build failed; its own words are above." "构建失败，原因见上文。"
  jar=$(find_jar)
fi

elasticsearch=$(find "$home/search-index/target" -maxdepth 1 -type d -name 'elasticsearch-*' 2>/dev/null | head -n 1)
export JINHUO_PORT="$port" JINHUO_DATA="$data"
export JINHUO_ELASTICSEARCH_HOME="${JINHUO_ELASTICSEARCH_HOME:-$elasticsearch}"
exec "$java" -Xmx512m -jar "$jar"
