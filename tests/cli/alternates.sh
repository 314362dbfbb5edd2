#!/usr/bin/env bash
# Alternates in the lists of bills, in a replacement, and in every spelling of an event.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item WHEEL each at 2025-05-01
item HOOP each at 2025-05-01
item RIM each at 2025-05-01
item DISC each at 2025-05-01
item BIKE each made at 2025-05-01
bill BIKE at 2025-05-01
  + 2 WHEEL
  + 1.5 RIM for WHEEL order 2
  + 1 DISC for WHEEL order 1 scope whole
bill BIKE draft at 2025-05-01
  + 2 WHEEL
  + 1.5 RIM for WHEEL order 2 scope whole
SHEET

same "where-used says for what" "$(backflush where-used RIM --csv | cut -d, -f1-3)" \
'item,qty,per
BIKE,1.5,WHEEL'
# 2 WHEEL a BIKE: 2 x 1.5 RIM and 2 x 1 DISC in their place; of a BIKE 3 in a RACK of 2 of them, 6.
backflush post - >/dev/null <<'SHEET'
item RACK each made at 2025-05-01
bill RACK at 2025-05-01
  + 2 BIKE
SHEET
same "where-used by level goes through what it stands in for" \
    "$(backflush where-used RIM --levels --on 2025-05-01 --csv | cut -d, -f1,2,4-8)" \
'level,item,of,line,qty,per,for
1,BIKE,RIM,3,3,unit,WHEEL
2,RACK,BIKE,2,6,unit,'
same "and of the component itself as ever" \
    "$(backflush where-used WHEEL --levels --on 2025-05-01 --csv | cut -d, -f1,2,5-8 | tail -n +2 | tr '\n' ' ')" \
    '1,BIKE,2,2,unit, 2,RACK,2,4,unit, '

backflush post - >/dev/null <<'SHEET'
receive 1 WHEEL at 2025-05-01 cost 10.00
receive 1 RIM at 2025-05-01 cost 4.00
SHEET
# 3 BIKE take 6 WHEEL, or 6 x 1.5 RIM, or 6 x 1 DISC: that is what they might take, and in no total.
same "an explosion shows what may stand in" \
    "$(backflush explode BIKE 3 --on 2025-05-01 --csv | cut -d, -f1-4,10)" \
'level,item,qty,takes,for
0,BIKE,3,,
1,WHEEL,6,6,
1,RIM,9,,WHEEL
1,DISC,6,,WHEEL'
# 2 x 10.00; 2 x 1.5 x 4.00 beside it.
same "a cost shows what that would cost" \
    "$(backflush cost BIKE --on 2025-05-01 --csv | cut -d, -f1-3,8,10,12)" \
'level,item,qty,rolled,source,for
0,BIKE,1,20.00,roll-up,
1,WHEEL,2,20.00,last,
1,RIM,3,12.00,last,WHEEL
1,DISC,2,0.00,none,WHEEL'
same "in an assembly above, too" \
    "$(backflush explode RACK 2 --on 2025-05-01 --csv | grep RIM | cut -d, -f1-4,10)" '2,RIM,12,,WHEEL'

same "difference of versions" "$(backflush difference BIKE 1 2 --csv | cut -d, -f1-6,10)" \
'change,item,place,per,before,after,profile
gone,DISC,,WHEEL,1,,order 1 whole
changed,RIM,,WHEEL,1.5,1.5,order 2 whole'

# 0.5 HOOP is one WHEEL: 1.5 / 0.5 = 3 RIM are one HOOP
backflush post --line 'replace WHEEL with HOOP ratio 0.5 from 2025-06-01 at 2025-06-01' >/dev/null
same "replaced: for the new component" "$(backflush difference BIKE 1 3 --csv | cut -d, -f1-6)" \
'change,item,place,per,before,after
gone,WHEEL,,unit,2,
added,HOOP,,unit,,1
gone,DISC,,WHEEL,1,
gone,RIM,,WHEEL,1.5,
added,DISC,,HOOP,,2
added,RIM,,HOOP,,3'
gives "what becomes the component is no alternate" 0 'version +BIKE' backflush preview \
    --line 'replace WHEEL with RIM from 2025-05-02 at 2025-06-02'

# At one operation only: 2 BAG take 4 FILM to fill and 2 to seal, for which 3 FOIL might go.
backflush post - >/dev/null <<'SHEET'
item FILM each at 2025-06-03
item FOIL each
item BAG each made
bill BAG
  + 2 FILM operation 10
  + 1 FILM operation 20
  + 1.5 FOIL for FILM operation 20
bill BAG draft
  + 2 FILM operation 10
  + 1 FILM operation 20
  + 1.5 FOIL for FILM
SHEET
same "an explosion counts that operation alone" \
    "$(backflush explode BAG 2 --on 2025-06-03 --csv | cut -d, -f1-3,10)" \
'level,item,qty,for
0,BAG,2,
1,FILM,4,
1,FILM,2,
1,FOIL,3,FILM'
same "where-used by level likewise" \
    "$(backflush where-used FOIL --levels --on 2025-06-03 --csv | cut -d, -f1,2,5-8 | tail -n 1)" '1,BAG,1.5,1.5,unit,FILM'
same "another operation is another alternate" "$(backflush difference BAG 1 2 --csv | cut -d, -f1-6,9)" \
'change,item,place,per,before,after,operation
gone,FOIL,,FILM,1.5,,20
added,FOIL,,FILM,,1.5,'
gives "the bill as JSON" 0 \
    '{"qty":"1","item":"DISC","for":"WHEEL","order":"1","scope":"whole"}' \
    backflush export --format json
backflush export >all.bf
gives "the bill as a worksheet" 0 '^  \+ 1\.5 RIM for WHEEL order 2$' cat all.bf
for format in json csv worksheet; do
    backflush export --format $format >all.$format
    rm -f again.db
    backflush init again.db
    gives "an export as $format" 0 'same|posted' env BACKFLUSH_BOOK=again.db $BACKFLUSH post --format $format all.$format
    same "comes back from $format" "$(BACKFLUSH_BOOK=again.db backflush export)" "$(cat all.bf)"
done
gives "the book is sound" 0 'ok' backflush check
gives "and can be rebuilt" 0 'same hash' backflush replay
finish
