# Tuesday, 3 March 2026: working day 2 of 20. A torn label, and a bad lot on the line.

complete 8 BOARD lot B0303 at 2026-03-03T06:20 ref T-0015 by Jonas key bl-0015
complete 11 BOARD lot B0303 at 2026-03-03T06:36 ref T-0016 key bl-0016
rework 1 RADIO serials R00057 labour 4.20 at 2026-03-03T06:40 by Tarek key rw-0001
  + 1 CX3225GB25000D0HEQZ1
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-03T06:48 key mv-0007
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-03T07:00 ref LS-48279 key gr-0016
receive 1 reel GRM1555C1H181JA01D cost 19.80 per 1 reel from NORDMARK at 2026-03-03T07:09 ref LS-48280 by Imke key gr-0017
receive 2 reel GRM155R61A334KE15D cost 26.60 per 1 reel from NORDMARK at 2026-03-03T07:18 ref LS-48285 key gr-0018
receive 2 reel LXES15AAA1-100 cost 156.00 per 1 reel from KESTREL at 2026-03-03T07:27 ref LS-48288 key gr-0019
operation 20 9 BOARD at 2026-03-03T07:31 key sl-0008
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T07:34 by Imke key pl-0015
receive 3 reel 10103592-0001LF cost 212.50 per 1 reel from ALTENBURG at 2026-03-03T07:36 ref LS-48293 key gr-0020
receive 6 bag PPPC082LFBN-RC cost 136.00 per 1 bag from ALTENBURG at 2026-03-03T07:45 ref LS-48294 key gr-0021
receive 2 reel AO3407A cost 87.00 per 1 reel from KESTREL at 2026-03-03T07:54 ref LS-48297 key gr-0022
complete 9 BOARD lot B0303 at 2026-03-03T07:56 ref T-0017 key bl-0017
receive 1 reel RMCF0402FT1K00 cost 11.30 per 1 reel from NORDMARK at 2026-03-03T08:03 ref LS-48304 key gr-0023
complete 8 RADIO serials R00187..R00194 at 2026-03-03T08:03 key rl-0016
receive 2 reel RMCF0402FT162K cost 6.90 per 1 reel from NORDMARK at 2026-03-03T08:12 ref LS-48309 key gr-0024

# The label is torn and the handheld reads a part that does not exist: refused. The reel is typed
# in by hand.
receive 1 reel LTST-S220KGK cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 key gr-0025
  refused ITEM_UNKNOWN
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 ref LS-48312 key gr-0026

receive 154 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-03T08:15 ref LS-48316 key gr-0027
receive 3 reel B0310J50100AHF cost 745.00 per 1 reel from TIDEWATER at 2026-03-03T08:21 ref LS-48320 key gr-0028
receive 2 reel DEA162400HT-8004B1 cost 284.00 per 1 reel from TIDEWATER at 2026-03-03T08:30 ref LS-48321 key gr-0029
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T08:30 key pl-0016
operation 20 9 BOARD at 2026-03-03T08:32 by Mara note "paste weighed" key sl-0009
  + 20 SOLDER-PASTE
receive 4 tray MAX5864ETM+ cost 2287.50 per 1 tray to stores from KESTREL at 2026-03-03T08:39 ref LS-48330 key gr-0030
receive 12 tray XC2C64A-7VQG100C cost 463.50 per 1 tray from KESTREL at 2026-03-03T08:48 ref LS-48331 key gr-0031
complete 9 RADIO serials R00195..R00203 at 2026-03-03T08:50 key rl-0017
hold 1 RADIO serials R00203 in finished at 2026-03-03T08:50 note "clock is off" key ho-0002
issue 1 RMCF0402FT4K70 reason damage at 2026-03-03T08:56 by Imke key is-0003
receive 3 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-03T08:57 ref LS-48335 key gr-0032
complete 9 BOARD lot B0303 at 2026-03-03T08:57 ref T-0018 key bl-0018
receive 2 roll SERIAL-LABEL cost 14.20 per 1 roll from LAKESIDE at 2026-03-03T09:06 ref LS-48337 key gr-0033
receive 15 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-03T09:15 ref LS-48343 key gr-0034
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T09:26 key pl-0017
ship 2 RADIO to WEB-SHOP at 2026-03-03T09:27 ref A-10504 key dn-0020
operation 20 11 BOARD at 2026-03-03T09:36 key sl-0010
complete 8 RADIO serials R00204..R00211 at 2026-03-03T09:42 key rl-0018
scrap 59 GRM1555C1H330JA01D at 2026-03-03T09:59 note "feeder jam" key sc-0002
complete 11 BOARD lot B0303 at 2026-03-03T10:01 ref T-0019 by Jonas key bl-0019
ship 1 RADIO to WEB-SHOP at 2026-03-03T10:02 ref A-10513 key dn-0021
move 4 RADIO from finished to shop at 2026-03-03T10:15 key mv-0008
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T10:19 key pl-0018
move 180 CASE from stores to painter at 2026-03-03T10:30 key mv-0009
operation 20 10 BOARD at 2026-03-03T10:30 key sl-0011

# The oven's belt stood still: of ten boards six are good. They are reported where it happened, at
# the SMT line; the six are inspected later.
operation 20 6 BOARD scrapped 4 at 2026-03-03T10:31 note "belt of the oven stood still" key sl-0012

complete 8 RADIO serials R00212..R00219 at 2026-03-03T10:39 key rl-0019
ship 24 RADIO to OVERSEAS at 2026-03-03T10:40 ref A-10522 key dn-0022
complete 10 BOARD lot B0303 at 2026-03-03T10:55 ref T-0020 by Ole key bl-0020
complete 6 BOARD lot B0303 at 2026-03-03T10:56 ref T-0021 key bl-0021
sell 1 RADIO from shop to COUNTER at 2026-03-03T10:57 key cs-0003
ship 2 RADIO to WEB-SHOP at 2026-03-03T11:13 ref A-10523 key dn-0023
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T11:21 key pl-0019
complete 11 RADIO serials R00220..R00230 at 2026-03-03T11:26 key rl-0020
complete 9 BOARD lot B0303 at 2026-03-03T11:31 ref T-0022 key bl-0022
ship 15 RADIO to OVERSEAS at 2026-03-03T11:51 ref A-10532 key dn-0024
issue 7 LTST-S220KSKT reason engineering at 2026-03-03T12:02 key is-0004
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T12:09 by Ole key pl-0020
complete 8 RADIO serials R00231..R00238 at 2026-03-03T12:18 key rl-0021
ship 8 RADIO to HAMHAUS at 2026-03-03T12:28 ref A-10540 key dn-0025
operation 20 10 BOARD scrapped 1 at 2026-03-03T12:33 note bridges key sl-0013
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-03T12:45 key mv-0010
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-03T12:45 key mv-0011
ship 1 RADIO to WEB-SHOP at 2026-03-03T12:57 ref A-10544 key dn-0026
complete 10 BOARD lot B0303 at 2026-03-03T12:58 ref T-0023 key bl-0023
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T13:11 key pl-0021
complete 8 RADIO serials R00239..R00246 at 2026-03-03T13:15 key rl-0022
complete 8 BOARD lot B0303 at 2026-03-03T13:30 ref T-0024 key bl-0024
ship 4 RADIO to WEB-SHOP at 2026-03-03T13:32 ref A-10547 key dn-0027
tick at 2026-03-03T14:00 key tk-0003
complete 8 RADIO serials R00247..R00254 at 2026-03-03T14:04 key rl-0023
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T14:06 key pl-0022
ship 4 RADIO to CAMPUS-LAB at 2026-03-03T14:12 ref A-10556 key dn-0028
complete 11 BOARD lot B0303 at 2026-03-03T14:29 ref T-0025 by Imke key bl-0025
ship 1 RADIO to WEB-SHOP at 2026-03-03T14:45 ref A-10560 key dn-0029
complete 10 RADIO scrapped 1 serials R00255..R00264 at 2026-03-03T14:59 key rl-0024
issue 1 GRM1555C1H220JA01D reason test at 2026-03-03T14:59 by Mara key is-0005
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T15:00 key pl-0023
ship 8 RADIO to HAMHAUS at 2026-03-03T15:21 ref A-10564 key dn-0030
complete 8 BOARD lot B0303 at 2026-03-03T15:29 ref T-0026 key bl-0026
complete 11 RADIO serials R00265..R00275 at 2026-03-03T15:54 key rl-0025
sell 1 RADIO from shop to COUNTER at 2026-03-03T15:59 key cs-0004
ship 10 RADIO to HAMHAUS at 2026-03-03T16:00 ref A-10568 key dn-0031
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T16:05 key pl-0024
complete 10 BOARD lot B0303 at 2026-03-03T16:24 ref T-0027 by Tarek note "paste weighed" key bl-0027
  + 24.5 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-03T16:30 ref A-10576 key dn-0032
complete 10 RADIO serials R00276..R00285 at 2026-03-03T16:43 key rl-0026
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T16:56 key pl-0025
ship 3 RADIO to WEB-SHOP at 2026-03-03T17:08 ref A-10583 key dn-0033
complete 9 BOARD lot B0303 at 2026-03-03T17:24 ref T-0028 key bl-0028
complete 8 RADIO serials R00286..R00293 at 2026-03-03T17:32 key rl-0027
ship 2 RADIO to WEB-SHOP at 2026-03-03T17:47 ref A-10592 key dn-0034
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T17:56 key pl-0026
ship 20 RADIO to OVERSEAS at 2026-03-03T18:18 ref A-10593 key dn-0035
complete 9 BOARD lot B0303 at 2026-03-03T18:28 ref T-0029 key bl-0029
complete 8 RADIO serials R00294..R00301 at 2026-03-03T18:32 by Ole key rl-0028
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T18:55 key pl-0027
ship 5 RADIO to FIELDLINE at 2026-03-03T18:57 ref A-10595 key dn-0036
complete 9 RADIO serials R00302..R00310 at 2026-03-03T19:20 by Jonas key rl-0029
operation 20 9 BOARD at 2026-03-03T19:22 note "dropped at the feeder" key sl-0014
  + 38 LMK105BJ105KV-F
ship 4 RADIO to MAKER-BOX at 2026-03-03T19:31 ref A-10596 key dn-0037
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-03T19:34 key mv-0012
complete 9 BOARD lot B0303 at 2026-03-03T19:47 ref T-0030 key bl-0030
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T19:52 by Jonas key pl-0028
ship 2 RADIO to WEB-SHOP at 2026-03-03T20:07 ref A-10599 key dn-0038
complete 8 RADIO serials R00311..R00318 at 2026-03-03T20:11 by Jonas key rl-0030
complete 8 BOARD lot B0303 at 2026-03-03T20:21 ref T-0031 key bl-0031
ship 16 RADIO to RADIOWERK at 2026-03-03T20:36 ref A-10607 key dn-0039
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T20:45 key pl-0029
complete 9 RADIO serials R00319..R00327 at 2026-03-03T21:07 key rl-0031
operation 20 10 BOARD at 2026-03-03T21:20 key sl-0015
count 14518 RMCF0402JT39R0 at 2026-03-03T21:28 key ct-0005
count 3359 B0310J50100AHF at 2026-03-03T21:32 key ct-0006
count 1010 GRM1555C1H470JA01D at 2026-03-03T21:43 key ct-0007
expense 602.00 account 3410 at 2026-03-03T21:50 note "wages of the day" key ex-0003
expense 307.50 account 3420 at 2026-03-03T21:50 note machines key ex-0004
tick at 2026-03-03T22:00 key tk-0004

# What must hold in the evening.
expect stock BOARD 29
expect stock PROGRAMMED-BOARD 69
expect stock RADIO 40
expect stock RADIO 3 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 196
expect stock CASE 206 in painter
expect due RMCF0402JT39R0 6600
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 886 value 2480.80
expect stock CARTON 512 value 184.32
expect stock GRM155R71H332KA01D 660
expect stock PPPC082LFBN-RC 1380
expect stock SOLDER-PASTE 1876
expect balance payables -61857.10
