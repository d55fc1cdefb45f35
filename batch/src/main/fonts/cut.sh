#!/usr/bin/env bash
# Cuts the papers' two fonts anew from the npm package @expo-google-fonts/noto-sans-sc. Only needed to change them:
# the result is in src/main/resources. Wants npm and, from Debian, python3-fonttools and unicode-data.
set -euo pipefail
out="$(cd "$(dirname "$0")/../resources/jinhuo/batch/paper" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3
tar xzf ./*.tgz
# Every character of the national standard of 2013 (通用规范汉字表) and of GB 2312, Latin, punctuation, full-width forms.
/usr/bin/python3 - > characters <<'PY'
import bz2
wanted = {chr(c) for first, last in [(0x20, 0x7e), (0xa0, 0x17f), (0x2010, 0x2044), (0x20ac, 0x20ac), (0x2100, 0x21ff),
    (0x2200, 0x22ff), (0x2460, 0x24ff), (0x2500, 0x27bf), (0x3000, 0x301f), (0x3220, 0x32ff), (0x3380, 0x33ff), (0xff00, 0xffef)]
    for c in range(first, last + 1)}
with bz2.open('/usr/share/unicode/Unihan_OtherMappings.txt.bz2', 'rt') as unihan:
    wanted |= {chr(int(line.split('\t')[0][2:], 16)) for line in unihan if '\tkTGH\t' in line}
for row in range(0xa1, 0xf8):
    wanted |= set(bytes(b for cell in range(0xa1, 0xff) for b in (row, cell)).decode('gb2312', 'ignore'))
print(''.join(sorted(wanted)))
PY
for weight in 400Regular 700Bold; do
  /usr/bin/python3 -m fontTools.subset package/$weight/*.ttf --text-file=characters --output-file="$out/NotoSansSC-${weight#*00}.ttf" \
    --layout-features='' --no-hinting --drop-tables+=GPOS,GSUB,STAT,gasp,vhea,vmtx --notdef-outline --name-IDs='*'
done
cp package/LICENSE_FONT "$out/NotoSansSC-LICENSE.txt"
ls -l "$out"
