#!/bin/sh
# Copies the browser libraries named in package.json into the application, with their licences, and writes VENDOR.json.
# Run it after a version in package.json or package-lock.json changed; the build itself needs neither Node nor npm.
set -eu
cd "$(dirname "$0")"
target=../src/main/resources/static/vendor

npm ci --ignore-scripts --no-audit --no-fund

rm -rf "$target"
mkdir -p "$target"
json="$target/VENDOR.json"
separator=''
printf '{\n  "libraries": [' > "$json"

# library PACKAGE NAME LICENCE LICENCE_FILE FILE...
library() {
    package=$1 name=$2 licence=$3 licence_file=$4
    shift 4
    version=$(node -p "require('./node_modules/$package/package.json').version")
    folder="$name@$version"
    mkdir -p "$target/$folder"
    printf '%s\n    {\n      "name": "%s",\n      "version": "%s",\n      "licence": "%s",\n      "folder": "%s",\n      "files": [' \
        "$separator" "$package" "$version" "$licence" "$folder" >> "$json"
    inner=''
    for file in "$licence_file" "$@"; do
        copy="$target/$folder/$(basename "$file")"
        cp "node_modules/$package/$file" "$copy"
        chmod 644 "$copy"
        sum=$(sha256sum "$copy" | cut -d ' ' -f 1)
        printf '%s\n        { "file": "%s", "sha256": "%s" }' "$inner" "$(basename "$file")" "$sum" >> "$json"
        inner=','
    done
    printf '\n      ]\n    }' >> "$json"
    separator=','
}

library htmx.org htmx 0BSD LICENSE dist/htmx.min.js
library idiomorph idiomorph 0BSD LICENSE dist/idiomorph-ext.min.js
library @picocss/pico pico MIT LICENSE.md css/pico.min.css
# The licence of bpmn-js asks that its bpmn.io watermark stays in every diagram, fully visible and not changed.
library bpmn-js bpmn-js bpmn.io LICENSE \
    dist/bpmn-navigated-viewer.production.min.js dist/assets/bpmn-js.css dist/assets/diagram-js.css

printf '\n  ]\n}\n' >> "$json"
echo "Wrote $json"
