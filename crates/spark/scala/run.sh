#!/bin/sh
# Compiles a Scala library unless its jar is there, then becomes the program that is given.
#
#   run.sh JAR CLASS_PATH [PROGRAM ARGUMENT...]
#
# The sources lie beside this script: in src, and in spark3 or spark4 by the Spark that the class path begins with. It runs in the
# job's own process, so what ends the job ends the compiler; several may compile at the same time, and each puts a whole jar in place.
set -eu
jar=$1 class_path=$2
shift 2
if [ ! -f "$jar" ]; then
    echo "compiling the Scala library $(basename "$jar" .jar), once for this runtime" >&2
    part="${jar%.jar}-$$.jar"
    trap 'rm -f "$part" "$part.sources"' EXIT
    trap 'exit 143' HUP INT TERM
    here=$(dirname "$0")
    core=$(echo "${class_path%%/\**}"/spark-core_*.jar)
    version=${core##*-}
    find "$here/src" "$here/spark${version%%.*}" -name '*.scala' 2>/dev/null | sort > "$part.sources"
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$class_path" scala.tools.nsc.Main -usejavacp -nowarn -d "$part" "@$part.sources" >&2
    mv "$part" "$jar"
    rm -f "$part.sources"
    trap - EXIT HUP INT TERM
fi
[ $# -eq 0 ] || exec "$@"
