# Shared by ./undertone and ./test, which set `root` and then read this file: what is missing is installed, the program
# is built when its sources are newer than it is. Everything is said on standard error, so that pipes stay clean.
# shellcheck shell=sh

: "${root:?set root to the top folder of the project before reading this file}"

program="$root/.build/release/undertone"
stamp="$root/.build/undertone.stamp"
build_log="$root/.build/undertone.log"

say() {
    printf 'undertone: %s\n' "$*" >&2
}

# Runs a command as root: as it is, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "this needs root, and there is no sudo: $*"
        return 1
    fi
}

# --- Swift -----------------------------------------------------------------------------------------------------------

# Finds Swift on the path, or where its installers put it.
require_swift() {
    if ! command -v swift >/dev/null 2>&1; then
        for folder in "${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}" "$HOME/.swiftly/bin" /opt/swift/usr/bin \
            /usr/local/swift/usr/bin /usr/share/swift/usr/bin /usr/libexec/swift/bin; do
            if [ -x "$folder/swift" ]; then
                PATH="$folder:$PATH"
                export PATH
                break
            fi
        done
    fi
    if ! command -v swift >/dev/null 2>&1; then
        say 'Swift is not installed, and this program is built from source.'
        say 'Swift 6.1 or later for Linux and macOS: https://www.swift.org/install/ . Then run this again.'
        return 1
    fi
    require_swift_version
}

require_swift_version() {
    version=$(swift --version 2>/dev/null </dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    case "$major$minor" in
        '' | *[!0-9]*)
            say 'cannot tell which Swift this is; going on.'
            return 0
            ;;
    esac
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 1 ]; }; then
        say "Swift $version is here, 6.1 or later is needed: https://www.swift.org/install/"
        return 1
    fi
}

# --- libedit ---------------------------------------------------------------------------------------------------------

has_libedit() {
    for folder in /usr/include /usr/local/include /opt/homebrew/include; do
        [ -f "$folder/histedit.h" ] && return 0
    done
    command -v xcrun >/dev/null 2>&1 && [ -f "$(xcrun --show-sdk-path 2>/dev/null)/usr/include/histedit.h" ]
}

# Installs the development files of libedit, the line editor, with the package manager that is here.
require_libedit() {
    has_libedit && return 0
    if command -v apt-get >/dev/null 2>&1; then
        install_libedit libedit-dev apt_install
    elif command -v dnf >/dev/null 2>&1; then
        install_libedit libedit-devel as_root dnf install -y
    elif command -v brew >/dev/null 2>&1; then
        install_libedit libedit brew install
    else
        say 'the development files of libedit (histedit.h) are missing, and there is no apt-get, dnf or brew here.'
        say 'Install them (often called libedit-dev, libedit-devel or libedit) and run this again.'
        return 1
    fi
}

# install_libedit PACKAGE COMMAND…: runs COMMAND… PACKAGE, showing what it said only when it failed.
install_libedit() {
    package=$1
    shift
    say "installing $package, for editing lines at the prompt …"
    log=$(mktemp) || return 1
    if "$@" "$package" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    say "could not install $package. Install it by hand and run this again."
    return 1
}

# The package lists of a new machine may be empty: they are fetched only when the first try failed.
apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" || {
        as_root apt-get update &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"
    }
}

# --- For the tests -----------------------------------------------------------------------------------------------------

# The tests compare with age itself where it is there; what cannot be installed is passed over, and said.
want_age() {
    command -v age >/dev/null 2>&1 && return 0
    if command -v apt-get >/dev/null 2>&1; then
        install_for_tests age apt_install
    elif command -v dnf >/dev/null 2>&1; then
        install_for_tests age as_root dnf install -y
    elif command -v brew >/dev/null 2>&1; then
        install_for_tests age brew install
    fi
    command -v age >/dev/null 2>&1 || say 'age is not here: the tests that compare with it are passed over.'
}

# install_for_tests PACKAGE COMMAND…: runs COMMAND… PACKAGE; not being able to is no failure.
install_for_tests() {
    package=$1
    shift
    say "installing $package, to compare with in the tests …"
    "$@" "$package" >/dev/null 2>&1 </dev/null || true
}

# --- The program -----------------------------------------------------------------------------------------------------

# Whether the program is there and nothing it is made from is newer. A folder is newer when a file in it was added or
# removed.
is_built() {
    [ -x "$program" ] && [ -f "$stamp" ] || return 1
    newer=$(find "$root/Package.swift" "$root/Sources" "$root/scripts" "$root/tools/set-up.sh" -newer "$stamp" \
        -print -quit 2>/dev/null)
    [ -z "$newer" ]
}

# Flags that a release of this program is built with: on Linux it carries the Swift library and runs without Swift.
release_flags() {
    case $(uname -s) in
        Linux) echo '--configuration release --static-swift-stdlib' ;;
        *) echo '--configuration release' ;;
    esac
}

set_up() {
    require_swift && require_libedit
}

# Builds the release unless it is current. What the build says is shown only when it failed.
build() {
    is_built && return 0
    set_up || return 1
    mkdir -p "$root/.build" || return 1
    if [ -x "$program" ]; then
        say 'the sources have changed: building …'
    else
        say 'building; the first time takes a few minutes …'
    fi
    # Touched before the build, so that what is edited during it counts as newer.
    touch "$stamp.new" || return 1
    : >"$build_log"
    # The second fills in templates of hand-outs; it lies beside the program and is started only for that.
    for product in undertone undertone-template; do
        # shellcheck disable=SC2046
        if ! swift build --package-path "$root" $(release_flags) --product $product >>"$build_log" 2>&1 </dev/null; then
            cat "$build_log" >&2
            explain_build_failure
            return 1
        fi
    done
    mv -f "$stamp.new" "$stamp"
}

explain_build_failure() {
    if grep -q -i -E 'could not resolve host|unable to access|failed to clone|failed to fetch' "$build_log"; then
        say 'the first build fetches four packages (swift-argument-parser, swift-crypto, swift-asn1, swift-mustache) and needs the network for that, once.'
    fi
    say "the build failed; what it said is above and in $build_log"
}
