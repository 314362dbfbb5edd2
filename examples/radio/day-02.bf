# Tuesday, 3 March 2026: working day 2 of 20. A torn label, and a bad lot on the line.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-03T06:10 key mv-0005
move 1 tray MAX5864ETM+ from stores to line at 2026-03-03T06:10 key mv-0006
move 1 reel RFFC5072TR7 from stores to line at 2026-03-03T06:10 key mv-0007
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-03T06:10 key mv-0008
complete 8 BOARD lot B0303 at 2026-03-03T06:37 ref T-0016 by Mara key bl-0016
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-03T07:00 ref LS-48305 key gr-0016
receive 1 reel GRM1555C1H181JA01D cost 19.80 per 1 reel from NORDMARK at 2026-03-03T07:09 ref LS-48313 key gr-0017
complete 9 BOARD scrapped 2 lot B0303 at 2026-03-03T07:12 ref T-0017 by Ole key bl-0017
receive 2 reel GRM155R61A334KE15D cost 26.60 per 1 reel from NORDMARK at 2026-03-03T07:18 ref LS-48317 by Jonas key gr-0018
receive 2 reel LXES15AAA1-100 cost 156.00 per 1 reel from KESTREL at 2026-03-03T07:27 ref LS-48320 key gr-0019
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T07:27 by Jonas key pl-0016
receive 3 reel 10103592-0001LF cost 212.50 per 1 reel from ALTENBURG at 2026-03-03T07:36 ref LS-48329 key gr-0020
receive 6 bag PPPC082LFBN-RC cost 136.00 per 1 bag from ALTENBURG at 2026-03-03T07:45 ref LS-48338 by Mara key gr-0021
complete 11 BOARD lot B0303 at 2026-03-03T07:45 ref T-0018 key bl-0018
receive 2 reel AO3407A cost 87.00 per 1 reel from KESTREL at 2026-03-03T07:54 ref LS-48339 by Imke key gr-0022
complete 10 RADIO serials R00180..R00189 at 2026-03-03T08:00 key rl-0016
receive 1 reel RMCF0402FT1K00 cost 11.30 per 1 reel from NORDMARK at 2026-03-03T08:03 ref LS-48343 key gr-0023
receive 2 reel RMCF0402FT162K cost 6.90 per 1 reel from NORDMARK at 2026-03-03T08:12 ref LS-48350 key gr-0024

# The label is torn and the handheld reads a part that does not exist: refused. The reel is typed
# in by hand.
receive 1 reel LTST-S220KGK cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 key gr-0025
  refused ITEM_UNKNOWN
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 ref LS-48354 key gr-0026

complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T08:15 by Imke key pl-0017
complete 9 BOARD lot B0303 at 2026-03-03T08:16 ref T-0019 key bl-0019
receive 3 reel B0310J50100AHF cost 745.00 per 1 reel from TIDEWATER at 2026-03-03T08:21 ref LS-48358 key gr-0027
receive 2 reel DEA162400HT-8004B1 cost 284.00 per 1 reel from TIDEWATER at 2026-03-03T08:30 ref LS-48364 by Jonas key gr-0028
complete 9 RADIO serials R00190..R00198 at 2026-03-03T08:35 key rl-0017
receive 4 tray MAX5864ETM+ cost 2287.50 per 1 tray to stores from KESTREL at 2026-03-03T08:39 ref LS-48367 key gr-0029
receive 12 tray XC2C64A-7VQG100C cost 463.50 per 1 tray from KESTREL at 2026-03-03T08:48 ref LS-48371 key gr-0030
complete 10 BOARD scrapped 1 lot B0303 at 2026-03-03T08:55 ref T-0020 key bl-0020
receive 3 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-03T08:57 ref LS-48376 key gr-0031
issue 4 LXES15AAA1-100 reason engineering at 2026-03-03T09:00 by Mara key is-0003
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T09:01 by Jonas key pl-0018
receive 2 roll SERIAL-LABEL cost 14.20 per 1 roll from LAKESIDE at 2026-03-03T09:06 ref LS-48379 key gr-0032
complete 10 RADIO serials R00199..R00208 at 2026-03-03T09:11 key rl-0018
receive 14 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-03T09:15 ref LS-48380 by Imke key gr-0033
complete 9 BOARD lot B0303 at 2026-03-03T09:24 ref T-0021 key bl-0021
ship 16 RADIO to RADIOWERK at 2026-03-03T09:26 ref A-10511 key dn-0018
complete 11 RADIO serials R00209..R00219 at 2026-03-03T09:43 key rl-0019
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T09:44 key pl-0019
scrap 20 GRM1555C1H180JA01D at 2026-03-03T09:57 note "reel end" key sc-0002
complete 11 BOARD lot B0303 at 2026-03-03T10:01 ref T-0022 key bl-0022
ship 1 RADIO to WEB-SHOP at 2026-03-03T10:01 ref A-10514 key dn-0019
move 6 RADIO from finished to shelf at 2026-03-03T10:15 key mv-0009
complete 8 RADIO serials R00220..R00227 at 2026-03-03T10:18 key rl-0020
ship 6 RADIO to MAKER-BOX at 2026-03-03T10:24 ref A-10518 key dn-0020
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T10:26 key pl-0020

# The oven's belt stood still: of ten boards six are good.
complete 6 BOARD scrapped 4 lot B0303 at 2026-03-03T10:31 ref T-0023 key bl-0023

complete 10 BOARD lot B0303 at 2026-03-03T10:34 ref T-0024 by Ole key bl-0024
ship 24 RADIO to OVERSEAS at 2026-03-03T10:54 ref A-10527 key dn-0021
sell 1 RADIO from shelf to COUNTER at 2026-03-03T10:57 key cs-0003
complete 10 RADIO serials R00228..R00237 at 2026-03-03T10:58 key rl-0021
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0303 at 2026-03-03T11:14 by Jonas key pl-0021
complete 11 BOARD lot B0303 at 2026-03-03T11:16 ref T-0025 key bl-0025
ship 1 RADIO to WEB-SHOP at 2026-03-03T11:24 ref A-10533 key dn-0022
complete 11 RADIO serials R00238..R00248 at 2026-03-03T11:29 key rl-0022
complete 8 BOARD lot B0303 at 2026-03-03T11:46 ref T-0026 key bl-0026
ship 1 RADIO to WEB-SHOP at 2026-03-03T11:52 ref A-10540 key dn-0023
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T11:56 by Ole key pl-0022
issue 4 GRM1555C1H3R0CA01D reason test at 2026-03-03T11:59 key is-0004
complete 11 RADIO serials R00249..R00259 at 2026-03-03T12:03 by Ole key rl-0023
ship 3 RADIO to MAKER-BOX at 2026-03-03T12:15 ref A-10544 key dn-0024
complete 8 BOARD lost 1 lot B0303 at 2026-03-03T12:17 ref T-0027 by Jonas key bl-0027
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T12:43 key pl-0023
complete 11 RADIO serials R00260..R00270 at 2026-03-03T12:44 key rl-0024
ship 5 RADIO to CAMPUS-LAB at 2026-03-03T12:46 ref A-10549 key dn-0025
complete 11 BOARD lot B0303 at 2026-03-03T12:57 ref T-0028 by Ole key bl-0028
ship 5 RADIO to FIELDLINE at 2026-03-03T13:14 ref A-10555 key dn-0026
complete 8 RADIO serials R00271..R00278 at 2026-03-03T13:22 key rl-0025
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T13:23 key pl-0024
complete 11 BOARD lot B0303 at 2026-03-03T13:27 ref T-0029 by Imke note "dropped at the feeder" key bl-0029
  + 50 LMK105BJ105KV-F
ship 10 RADIO to RADIOWERK at 2026-03-03T13:36 ref A-10557 key dn-0027
complete 10 RADIO serials R00279..R00288 at 2026-03-03T13:57 by Imke note "wrapped twice" key rl-0026
  + 9 TAPE
ship 5 RADIO to CAMPUS-LAB at 2026-03-03T14:04 ref A-10566 key dn-0028
complete 8 BOARD lot B0303 at 2026-03-03T14:07 ref T-0030 key bl-0030
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T14:10 key pl-0025
complete 11 RADIO serials R00289..R00299 at 2026-03-03T14:31 key rl-0027
ship 4 RADIO to MAKER-BOX at 2026-03-03T14:36 ref A-10569 key dn-0029
complete 9 BOARD lot B0303 at 2026-03-03T14:43 ref T-0031 key bl-0031
scrap 60 BSS84 at 2026-03-03T14:57 note "feeder jam" key sc-0003
ship 3 RADIO to WEB-SHOP at 2026-03-03T14:58 ref A-10573 key dn-0030
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T14:59 key pl-0026
issue 9 AO3407A reason engineering at 2026-03-03T15:02 key is-0005
complete 9 RADIO serials R00300..R00308 at 2026-03-03T15:03 key rl-0028
complete 10 BOARD lot B0303 at 2026-03-03T15:17 ref T-0032 note "paste weighed" key bl-0032
  + 24.5 SOLDER-PASTE
ship 12 RADIO to HAMHAUS at 2026-03-03T15:26 ref A-10576 key dn-0031
complete 11 PROGRAMMED-BOARD lot P0303 at 2026-03-03T15:38 key pl-0027
complete 8 RADIO serials R00309..R00316 at 2026-03-03T15:43 key rl-0029
complete 9 BOARD lot B0303 at 2026-03-03T15:51 ref T-0033 key bl-0033
ship 8 RADIO to HAMHAUS at 2026-03-03T15:58 ref A-10582 key dn-0032
complete 8 RADIO serials R00317..R00324 at 2026-03-03T16:10 key rl-0030
ship 5 RADIO to FIELDLINE at 2026-03-03T16:22 ref A-10583 key dn-0033
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T16:25 key pl-0028
complete 8 RADIO serials R00325..R00332 at 2026-03-03T16:51 key rl-0031
ship 5 RADIO to FIELDLINE at 2026-03-03T16:53 ref A-10585 key dn-0034
ship 12 RADIO to RADIOWERK at 2026-03-03T17:23 ref A-10587 key dn-0035
count 4303 GRM1555C1H181JA01D at 2026-03-03T17:28 key ct-0005
count 1288 LTST-S220KSKT at 2026-03-03T17:34 key ct-0006
count 3877 GRM1555C1H220JA01D at 2026-03-03T17:40 key ct-0007
count 1664 10103592-0001LF at 2026-03-03T17:41 key ct-0008
expense 619.00 account 3410 at 2026-03-03T17:50 note "wages of the day" key ex-0003
expense 311.50 account 3420 at 2026-03-03T17:50 note machines key ex-0004

# What must hold in the evening.
expect stock BOARD 58
expect stock PROGRAMMED-BOARD 63
expect stock RADIO 80
expect stock RADIO 7 in shelf
expect stock CASE 748 value 2094.40
expect stock CARTON 508 value 182.88
expect stock GRM155R71H332KA01D 644
expect stock PPPC082LFBN-RC 1364
expect stock SOLDER-PASTE 1849.3
expect balance payables -61764.50
