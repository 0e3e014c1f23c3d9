#!/usr/bin/env bash
# yaml_cpp.sh FOLDER: Debian's source of yaml-cpp, built with clang and the flags of the preset
# "fuzz" into FOLDER/installed, so that the fuzzer sees into the library as well. Needs no right to
# change the system: the list of source packages is kept in FOLDER. Says why where it can't.
set -euo pipefail
mkdir -p "$1"
cd "$1"
[[ -e installed/done ]] && exit 0
rm -rf source installed
mkdir -p apt/parts apt/state/lists/partial apt/cache/archives/partial source

# The system's own sources, asked for source packages.
for list in /etc/apt/sources.list.d/*.sources; do
    [[ -e $list ]] || continue
    sed 's/^Types:.*/Types: deb-src/' "$list" > "apt/parts/$(basename "$list")"
done
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [[ -e $list ]] || continue
    sed -n 's/^ *deb /deb-src /p' "$list" > "apt/parts/$(basename "$list" .list).list"
done
cat > apt/apt.conf <<CONF
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$PWD/apt/parts";
Dir::State "$PWD/apt/state";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "$PWD/apt/cache";
APT::Sandbox::User "root";
CONF
export APT_CONFIG=$PWD/apt/apt.conf
apt-get -q -q update
(cd source && apt-get -q -q source yaml-cpp)

flags="-fsanitize=address,undefined,fuzzer-no-link -fno-omit-frame-pointer"
cmake -S source/yaml-cpp-*/ -B build -G Ninja --log-level=WARNING \
    -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS_DEBUG=-O2 -g1" \
    "-DCMAKE_CXX_FLAGS=$flags" -DYAML_BUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TESTS=OFF \
    -DYAML_CPP_BUILD_TOOLS=OFF -DYAML_CPP_BUILD_CONTRIB=OFF -DCMAKE_INSTALL_PREFIX="$PWD/installed"
cmake --build build --target install
touch installed/done
