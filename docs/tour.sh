#!/usr/bin/env bash
# The whole main job through the API, step by step: run it, or read it as documentation.
#
#   docs/tour.sh PRICE_LIST [DIRECTORY]
#
# PRICE_LIST is any supplier's list (CSV or XLSX); the papers are saved to DIRECTORY (./tour by default).
# Needs curl, jq and a running portal with townships. From the environment:
#   JINHUO_URL             http://localhost:8080
#   JINHUO_STAFF_PHONE     the demo account of the sample data
#   JINHUO_STAFF_PASSWORD  its password
set -euo pipefail

url=${JINHUO_URL:-http://localhost:8080}
staff_phone=${JINHUO_STAFF_PHONE:-13900000002}
staff_password=${JINHUO_STAFF_PASSWORD:-jinhuo-demo}
price_list=${1:?"usage: docs/tour.sh PRICE_LIST [DIRECTORY]"}
papers=${2:-tour}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$papers"

step() { printf '\n\033[1m%s\033[0m\n' "$*"; }
say() { printf '   %s\n' "$*"; }
fail() { printf '   ✗ %s\n' "$*" >&2; exit 1; }

# call WHO STATUS METHOD PATH [CURL OPTION...]: WHO has a cookie jar; the answer goes to $work/answer, its ETag to $etag.
call() {
  local who=$1 wanted=$2 method=$3 path=$4 status token
  shift 4
  token=$(awk '$6 == "XSRF-TOKEN" { print $7 }' "$work/$who" 2>/dev/null || true)
  status=$(curl -sS -o "$work/answer" -D "$work/headers" -w '%{http_code}' -X "$method" "$url/api$path" \
    -b "$work/$who" -c "$work/$who" -H "X-XSRF-TOKEN: $token" -H 'Accept-Language: en' "$@") ||
    fail "No portal answers at $url. Start it with ./start.sh."
  etag=$(awk 'tolower($1) == "etag:" { print $2 }' "$work/headers" | tr -d '\r')
  [ "$status" = "$wanted" ] || fail "$method $path answered $status instead of $wanted: $(cat "$work/answer")"
}
send() { call "$1" "$2" "$3" "$4" -H 'Content-Type: application/json' -d "$5" "${@:6}"; }
get() { call "$1" 200 GET "$2"; }
pick() { jq -r "$@" "$work/answer"; }
check() { jq -e "$1" "$work/answer" >/dev/null || fail "$2: $(cat "$work/answer")"; }

# Numbers that nobody has yet, with their check digits (GB 32100-2015).
new_phone() { printf '139%08d' $(((RANDOM << 15 | RANDOM) % 90000000 + 10000000)); }
new_credit_code() {
  local letters=0123456789ABCDEFGHJKLMNPQRTUWXY code=$1 sum=0 weight=1 before i
  while [ ${#code} -lt 17 ]; do code+=${letters:RANDOM % 31:1}; done
  for ((i = 0; i < 17; i++)); do
    before=${letters%%"${code:i:1}"*}
    ((sum += ${#before} * weight, weight = weight * 3 % 31)) || true
  done
  printf '%s%s' "$code" "${letters:(31 - sum % 31) % 31:1}"
}
# A photo for the forms: one grey pixel.
photo() { base64 -d <<<'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==' >"$work/$1.png"; }

# wait_for WHO PATH STATUS-FILTER: shows progress until the job is over, and fails when it failed.
wait_for() {
  local status=requested
  for _ in $(seq 600); do
    get "$1" "$2"
    status=$(pick "$3.status")
    printf '\r   %s: %s of %s rows, %s refused   ' "$status" "$(pick "$3.done")" "$(pick "$3.total")" "$(pick "$3.refused")"
    case $status in completed) echo; return ;; failed) echo; fail "The job failed: $(pick "$3.message")" ;; esac
    sleep 0.5
  done
  fail "The job is not done after five minutes"
}
# Staff start a job and wait for its end.
job() {
  send staff 202 POST /jobs "$1"
  wait_for staff "/jobs/$(pick .id)" ''
}
save_paper() {
  get "$1" "/documents/$2/pdf"
  head -c 4 "$work/answer" | grep -q %PDF || fail "Document $2 is not a PDF"
  cp "$work/answer" "$papers/$3.pdf"
  say "saved $papers/$3.pdf"
}

[ -r "$price_list" ] || fail "$price_list cannot be read"
command -v jq >/dev/null || fail "jq is missing: apt-get install jq"
for who in staff supplier retailer; do call "$who" 204 GET /session; done

step '1. A supplier applies; staff approve'
supplier_phone=$(new_phone)
send supplier 201 POST /supplier-applications "$(jq -n --arg code "$(new_credit_code 91990101MA)" --arg phone "$supplier_phone" '{
  name: "禾丰县巡游商贸有限公司", creditCode: $code, foodLicence: "JY19901010001042", contactName: "程远",
  phone: $phone, password: "tour of the portal", address: "禾丰县城关镇东环路 20 号"}')"
supplier=$(pick .supplierId)
send staff 200 POST /session "{\"phone\": \"$staff_phone\", \"password\": \"$staff_password\"}"
get staff "/suppliers/$supplier"
say "$(pick '.name + ", " + .creditCode + ": " + ([.checks[] | .name + " " + .result] | join(", "))')"
send staff 200 POST "/suppliers/$supplier/decision" '{"decision": "approve"}' -H "If-Match: $etag"
check '.status == "approved"' 'The supplier was not approved'
say 'approved'

step "2. The supplier uploads $(basename "$price_list")"
call supplier 201 POST /price-lists -F "file=@$price_list"
list=$(pick .id)
wait_for supplier "/price-lists/$list" .job
check '.status == "imported"' 'The headings were not recognised; map them on the page of the price list'
say "$(pick '"\(.encoding), \(.created) created, \(.changed) changed, \(.unchanged) unchanged, \(.job.refused) refused"')"
check '.created + .changed + .unchanged > 0' 'Nothing was imported'
get supplier "/price-lists/$list/refusals?limit=3"
pick '.items[] | "   line \(.line), \(.field) \(.value): \(.reason); accepted: \(.accepted)"'
call supplier 201 POST /price-lists -F "file=@$price_list"
wait_for supplier "/price-lists/$(pick .id)" .job
check '.created == 0 and .changed == 0' 'The same file a second time changed something'
say 'the same file again: nothing changed'

step '3. A retailer registers, fills in the shop and submits it'
send retailer 201 POST /accounts "{\"phone\": \"$(new_phone)\", \"password\": \"tour of the portal\", \"name\": \"苏巧\"}"
get retailer /townships
township=$(pick '[.[] | select(.deliveryLineId)][0].code')
[ "$township" != null ] || fail 'There is no township with a delivery line'
get retailer /shop
send retailer 200 PUT /shop "$(jq -n --arg code "$(new_credit_code 92990101MA)" --arg township "$township" '{
  name: "巡游小卖部", registrationNumber: $code, foodPermitKind: "filing", foodPermit: "YB19901010060122",
  townshipCode: $township, address: "村口 1 号", contactName: "苏巧", contactPhone: "13900000000"}')" -H "If-Match: $etag"
for kind in business_licence food_permit shop_front; do
  photo "$kind"
  call retailer 201 POST /shop/documents -F "kind=$kind" -F "file=@$work/$kind.png;type=image/png"
done
get retailer /shop
call retailer 200 POST /shop/submission -H "If-Match: $etag"
shop=$(pick .id)
check '.status == "submitted"' 'The shop was not submitted'
get supplier '/offers?limit=100'
# Two offers of which there is enough, each with a product that nobody can mistake: an in-store code (GTIN prefix 2, 02
# or 04) is known to its owner alone.
cp "$work/answer" "$work/own-offers"
jq -c '[.items[] | select(.listed and (.gtin != null)
  and (.gtin | test("^0*2|^04") | not)
  and ((.onHand | tonumber) - (.reserved | tonumber)) >= (.minimumPacks + 3 * .multiplePacks) * (.packQuantity | tonumber))][:2]' \
  "$work/own-offers" >"$work/chosen"
[ "$(jq length "$work/chosen")" = 2 ] || fail 'The price list has no two products with a code and enough stock'
offer=$(jq -r '.[0].id' "$work/chosen") gtin=$(jq -r '.[0].gtin' "$work/chosen") product=$(jq -r '.[0].productId' "$work/chosen")
get retailer "/products/$product"
check 'all(.offers[]; .price == null)' 'A shop that is not certified saw a price'
send retailer 403 POST /checkouts "{\"lines\": [{\"offerId\": \"$offer\", \"packs\": 1, \"price\": \"1.00\"}]}" -H "Idempotency-Key: tour-$RANDOM-$RANDOM"
say 'until it is certified: no prices, no orders'

step '4. Staff visit the shop and approve it'
get staff '/certifications?status=submitted&limit=100'
check "any(.items[]; .shopId == \"$shop\")" 'The shop is not in the queue'
photo visit
call staff 201 POST "/certifications/$shop/inspections" -F "inspectedOn=$(date +%F)" -F result=passed \
  -F 'note=货架整齐，证照与原件一致' -F "photo=@$work/visit.png;type=image/png"
get staff "/certifications/$shop"
send staff 200 POST "/certifications/$shop/decision" '{"decision": "approve", "reason": "资料齐全，现场核查通过"}' -H "If-Match: $etag"
say "$(pick '"\(.name): \(.status), \(.decisions[0].reason)"')"
say "audit: $(pick '[.audit[].action] | join(", ")')"

step '5. The retailer searches, scans and fills the cart'
name=$(jq -r '.[0].productName' "$work/chosen")
for _ in $(seq 60); do
  call retailer 200 GET /search --get --data-urlencode "q=$name"
  found=$(pick "any(.items[]; .id == \"$product\")")
  [ "$found" = true ] && break || sleep 0.5
done
[ "$found" = true ] || fail "Search does not find $name"
say "search for $name: $(pick .total) found"
get retailer "/barcodes/$gtin"
check ".product.id == \"$product\"" 'The code means another product'
say "scan of $gtin: $(pick '.product.name'), $(pick '[.product.offers[] | "\(.supplierName) ¥\(.price)/\(.packUnit)"] | join(", ")')"
for index in 0 1; do
  id=$(jq -r ".[$index].id" "$work/chosen")
  packs=$(jq -r ".[$index] | (((.minimumPacks / .multiplePacks) | ceil) + 1) * .multiplePacks" "$work/chosen")
  send retailer 200 PUT "/cart/lines/$id" "{\"packs\": $packs}"
done
check '.orderable and .problems == []' 'The cart cannot be ordered'
say "cart: $(pick '[.groups[].lines[] | "\(.packs) \(.packUnit) \(.name)"] | join(", ")'), ¥$(pick .gross)"

step '6. Placing the order, twice with the same key'
jq '{lines: [.groups[].lines[] | {offerId, packs, price}], note: "tour"}' "$work/answer" >"$work/checkout"
key="tour-$(date +%s)-$RANDOM"
call retailer 201 POST /checkouts -H 'Content-Type: application/json' -H "Idempotency-Key: $key" -d "@$work/checkout"
placed=$(pick '[.orders[].id] | join(" ")')
say "$(pick '[.orders[] | "\(.number) ¥\(.gross) for \(.deliveryDate)"] | join(", ")')"
call retailer 200 POST /checkouts -H 'Content-Type: application/json' -H "Idempotency-Key: $key" -d "@$work/checkout"
[ "$(pick '[.orders[].id] | join(" ")')" = "$placed" ] || fail 'The repeated request made another order'
say 'the same request again: the same order'
order=$placed

step '7. What search does not find becomes a purchase request, a quote and an order'
send retailer 201 POST /purchase-requests "$(jq -n --arg day "$(date -d '+10 days' +%F)" --arg deadline "$(date -u -d '+3 days' +%FT%TZ)" '{
  description: "本地土蜂蜜 500g", quantity: "24", unit: "瓶", targetPrice: "30.00", neededBy: $day, deadline: $deadline}')"
request=$(pick .id)
quote=$(jq -n --arg until "$(date -u -d '+5 days' +%FT%TZ)" '{description: "深山土蜂蜜 500g", packUnit: "箱", baseUnit: "瓶",
  packQuantity: "12", packs: 2, price: "348.00", vatRate: "0.09", validUntil: $until}')
send supplier 200 PUT "/purchase-requests/$request/quote" "$quote"
say "quoted: $(pick '"\(.packs) \(.packUnit) at ¥\(.price), ¥\(.basePrice)/\(.baseUnit)"')"
get retailer "/purchase-requests/$request"
send retailer 200 POST "/purchase-requests/$request/acceptance" "$(pick '.quotes[0] | {quoteId: .id, revision}')"
quoted=$(pick .id)
say "accepted: order $(pick .number), ¥$(pick .gross)"

step '8. The supplier confirms, one line short with a reason, and has both orders ready'
get supplier "/orders/$order"
lines=$(pick '{lines: [.lines[] | if .lineNo == 1 then {lineNo, packs: (.packs - 1), reason: "库存不足"} else {lineNo, packs} end]}')
send supplier 200 POST "/orders/$order/confirmation" "$lines" -H "If-Match: $etag"
check '.status == "partly_confirmed"' 'The order is not partly confirmed'
get supplier "/orders/$quoted"
send supplier 200 POST "/orders/$quoted/confirmation" '{}' -H "If-Match: $etag"
for id in "$order" "$quoted"; do
  get supplier "/orders/$id"
  call supplier 200 POST "/orders/$id/readiness" -H "If-Match: $etag"
  say "$(pick '"\(.number): \(.status), ¥\(.gross)"')"
done

step '9. Staff make the manifests and delivery notes'
for id in "$order" "$quoted"; do
  get retailer "/orders/$id"
  # An earlier run of the loop may have loaded both: they go with one vehicle.
  if [ "$(pick .status)" = ready ]; then
    job "$(pick '{kind: "manifests", deliveryLineId, date: .deliveryDate}')"
  fi
  get retailer "/orders/$id"
  check '.status == "loaded"' 'The order is not on a manifest'
  note=$(pick 'first(.documents[] | select(.kind == "delivery_note")) | .id')
  save_paper retailer "$note" "delivery-note-$(pick .number)"
done
get staff '/documents?kind=manifest&limit=1'
save_paper staff "$(pick '.items[0].id')" "manifest-$(pick '.items[0].number')"

step '10. The shop counts; what arrived is invoiced, once'
for id in "$order" "$quoted"; do
  get retailer "/orders/$id"
  counted=$(pick --arg short "$order" '. as $order | {lines: [.lines[] | ((.confirmedPacks * (.packQuantity | tonumber)) as $all
    | if $order.id == $short and .lineNo == 1 and $all > 1 then {lineNo, quantity: ($all - 1 | tostring), reason: "运输破损"}
      else {lineNo, quantity: ($all | tostring)} end)]}')
  send retailer 200 POST "/orders/$id/receipt" "$counted" -H "If-Match: $etag"
  check '.status == "received"' 'The order is not received'
  say "$(pick '"\(.number): received, ¥\(.gross)"')"
done
job '{"kind": "invoices"}'
for id in "$order" "$quoted"; do
  get retailer "/orders/$id"
  check '.status == "closed"' 'The order is not closed'
  invoice=$(pick 'first(.documents[] | select(.kind == "invoice")) | .id') number=$(pick 'first(.documents[] | select(.kind == "invoice")) | .number')
  save_paper retailer "$invoice" "invoice-$number"
done
job '{"kind": "invoices"}'
get retailer "/orders/$order"
check '[.documents[] | select(.kind == "invoice")] | length == 1' 'The second run made another invoice'
say 'the job again: no second invoice'

step "Done. The papers are in $papers."
