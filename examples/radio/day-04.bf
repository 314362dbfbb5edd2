# Thursday, 5 March 2026: working day 4 of 20. A receipt is typed wrong and put right.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-05T06:10 key mv-0011
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-05T06:10 key mv-0012
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-05T06:10 key mv-0013
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-05T06:10 key mv-0014
complete 10 BOARD lot B0305 at 2026-03-05T06:20 ref T-0051 by Tarek key bl-0051
complete 9 BOARD scrapped 2 lot B0305 at 2026-03-05T06:34 ref T-0052 note bridges key bl-0052
receive 6 reel GRM155R61A104KA01D cost 22.40 per 1 reel from NORDMARK at 2026-03-05T07:00 ref LS-48451 key gr-0049
receive 1 reel GRM1555C1H101JA01D cost 30.20 per 1 reel from NORDMARK at 2026-03-05T07:09 ref LS-48453 key gr-0050
receive 2 reel GRM21BR61A106KE19L cost 88.00 per 1 reel from NORDMARK at 2026-03-05T07:18 ref LS-48462 by Ole key gr-0051
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-05T07:27 ref LS-48466 key gr-0052
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T07:28 key pl-0045
receive 1 reel HK10056N2S-T cost 34.00 per 1 reel from NORDMARK at 2026-03-05T07:36 ref LS-48467 key gr-0053
complete 8 BOARD lot B0305 at 2026-03-05T07:37 ref T-0053 key bl-0053
receive 6 bag PPPC132LFBN-RC cost 204.00 per 1 bag from ALTENBURG at 2026-03-05T07:45 ref LS-48469 key gr-0054
receive 1 reel ERJ-2GEJ223X cost 5.40 per 1 reel from NORDMARK at 2026-03-05T07:54 ref LS-48473 key gr-0055
complete 8 RADIO serials R00473..R00480 at 2026-03-05T08:00 key rl-0047
receive 1 reel RMCF0402JT1K80 cost 6.30 per 1 reel from NORDMARK at 2026-03-05T08:03 ref LS-48480 key gr-0056
receive 1 reel RMCF0402FT715K cost 6.10 per 1 reel from NORDMARK at 2026-03-05T08:12 ref LS-48483 key gr-0057
receive 1 reel SKY13350-385LF cost 1245.00 per 1 reel from TIDEWATER at 2026-03-05T08:21 ref LS-48489 key gr-0058
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T08:27 key pl-0046
receive 3 reel MGA-81563-TR1G cost 1480.00 per 1 reel from TIDEWATER at 2026-03-05T08:30 ref LS-48492 key gr-0059
receive 12 tube W25Q80BVSSIG cost 39.00 per 1 tube from KESTREL at 2026-03-05T08:39 ref LS-48493 by Mara key gr-0060

# One reel came, ten were typed. The correction undoes the receipt and posts the right one in one
# step.
receive 10 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T08:41 ref LS-48777 by Mara key gr-0061

operation 20 10 BOARD at 2026-03-05T08:46 key sl-0021
receive 2 reel 7V-12.000MAAE-T cost 352.00 per 1 reel from TIDEWATER at 2026-03-05T08:48 ref LS-48501 by Imke key gr-0062
complete 10 RADIO serials R00481..R00490 at 2026-03-05T08:55 key rl-0048
receive 27 bundle CARTON cost 9.00 per 1 bundle from LAKESIDE at 2026-03-05T08:57 ref LS-48503 key gr-0063
issue 1 LTST-S220KRKT reason test at 2026-03-05T08:59 key is-0007
receive 14 bag FOAM cost 21.00 per 1 bag from LAKESIDE at 2026-03-05T09:06 ref LS-48508 key gr-0064
complete 10 BOARD lot B0305 at 2026-03-05T09:11 ref T-0054 key bl-0054
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T09:19 by Jonas key pl-0047
correct gr-0061 at 2026-03-05T09:25 key un-0001
  with receive 1 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T09:25 ref LS-48777 key gr-0065
ship 16 RADIO to RADIOWERK at 2026-03-05T09:32 ref A-10676 key dn-0059
operation 20 10 BOARD at 2026-03-05T09:45 key sl-0022
complete 10 RADIO serials R00491..R00500 at 2026-03-05T09:46 key rl-0049
scrap 47 LMK105BJ105KV-F at 2026-03-05T09:59 note "feeder jam" key sc-0005
ship 5 RADIO to FIELDLINE at 2026-03-05T10:06 ref A-10677 key dn-0060
complete 10 BOARD lot B0305 at 2026-03-05T10:10 ref T-0055 key bl-0055
move 4 RADIO from finished to shop at 2026-03-05T10:15 key mv-0015
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T10:23 key pl-0048
complete 9 RADIO serials R00501..R00509 at 2026-03-05T10:39 key rl-0050
ship 6 RADIO to FIELDLINE at 2026-03-05T10:42 ref A-10679 key dn-0061
complete 8 BOARD lot B0305 at 2026-03-05T10:52 ref T-0056 key bl-0056
sell 1 RADIO from shop to COUNTER at 2026-03-05T11:01 key cs-0007
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T11:20 by Ole key pl-0049
ship 10 RADIO to HAMHAUS at 2026-03-05T11:21 ref A-10680 key dn-0062
complete 10 RADIO serials R00510..R00519 at 2026-03-05T11:32 by Mara key rl-0051
complete 9 BOARD lot B0305 at 2026-03-05T11:56 ref T-0057 key bl-0057
ship 6 RADIO to HAMHAUS at 2026-03-05T11:58 ref A-10683 key dn-0063
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T12:11 key pl-0050
complete 9 RADIO serials R00520..R00528 at 2026-03-05T12:22 key rl-0052
ship 2 RADIO to WEB-SHOP at 2026-03-05T12:32 ref A-10686 key dn-0064
complete 11 BOARD lot B0305 at 2026-03-05T12:54 ref T-0058 key bl-0058

# Soldering practice for the new colleagues.
issue 40 RMCF0402JT10K0 reason training at 2026-03-05T13:03 by Mara key is-0008
issue 2 BOARD reason training at 2026-03-05T13:03 note "one each" key is-0009

complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T13:07 key pl-0051
ship 3 RADIO to MAKER-BOX at 2026-03-05T13:14 ref A-10693 key dn-0065
complete 11 RADIO serials R00529..R00539 at 2026-03-05T13:15 note "wrapped twice" key rl-0053
  + 33 FOAM
ship 15 RADIO to OVERSEAS at 2026-03-05T13:48 ref A-10699 key dn-0066
tick at 2026-03-05T14:00 key tk-0007
complete 9 BOARD lot B0305 at 2026-03-05T14:01 ref T-0059 note "dropped at the feeder" key bl-0059
  + 57 RMCF0402FT1K00
complete 10 RADIO serials R00540..R00549 at 2026-03-05T14:08 key rl-0054
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T14:10 key pl-0052
ship 4 RADIO to CAMPUS-LAB at 2026-03-05T14:27 ref A-10708 key dn-0067
complete 8 RADIO serials R00550..R00557 at 2026-03-05T14:56 key rl-0055
ship 4 RADIO to WEB-SHOP at 2026-03-05T15:01 ref A-10717 key dn-0068
complete 8 BOARD scrapped 1 lot B0305 at 2026-03-05T15:02 ref T-0060 note bridges key bl-0060
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T15:03 key pl-0053
scrap 33 GRM1555C1H220JA01D at 2026-03-05T15:04 note "feeder jam" key sc-0006
ship 4 RADIO to WEB-SHOP at 2026-03-05T15:41 ref A-10724 key dn-0069
complete 9 RADIO serials R00558..R00566 at 2026-03-05T15:48 key rl-0056
sell 1 RADIO from shop to COUNTER at 2026-03-05T15:57 key cs-0008
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T15:58 key pl-0054
operation 20 7 BOARD scrapped 2 at 2026-03-05T16:11 note "oven too cold" key sl-0023
ship 3 RADIO to WEB-SHOP at 2026-03-05T16:23 ref A-10725 key dn-0070
complete 7 BOARD lot B0305 at 2026-03-05T16:36 ref T-0061 by Ole key bl-0061
complete 8 RADIO serials R00567..R00574 at 2026-03-05T16:40 note "wrapped twice" key rl-0057
  + 24 FOAM
ship 6 RADIO to FIELDLINE at 2026-03-05T16:54 ref A-10727 key dn-0071
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T17:01 key pl-0055
complete 11 BOARD lot B0305 at 2026-03-05T17:10 ref T-0062 key bl-0062
ship 3 RADIO to WEB-SHOP at 2026-03-05T17:33 ref A-10731 key dn-0072
complete 8 RADIO serials R00575..R00582 at 2026-03-05T17:38 key rl-0058
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T17:50 by Ole key pl-0056
ship 10 RADIO to RADIOWERK at 2026-03-05T18:12 ref A-10735 key dn-0073
complete 10 BOARD lot B0305 at 2026-03-05T18:21 ref T-0063 key bl-0063
complete 10 RADIO serials R00583..R00592 at 2026-03-05T18:25 key rl-0059
ship 3 RADIO to WEB-SHOP at 2026-03-05T18:47 ref A-10736 key dn-0074
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T18:55 key pl-0057
complete 8 BOARD scrapped 2 lot B0305 at 2026-03-05T19:24 ref T-0064 note "oven too cold" key bl-0064
complete 8 RADIO serials R00593..R00600 at 2026-03-05T19:24 key rl-0060
ship 2 RADIO to WEB-SHOP at 2026-03-05T19:25 ref A-10738 key dn-0075
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T19:49 key pl-0058
ship 2 RADIO to WEB-SHOP at 2026-03-05T20:05 ref A-10742 key dn-0076
complete 8 RADIO serials R00601..R00608 at 2026-03-05T20:08 by Ole key rl-0061
complete 9 BOARD lot B0305 at 2026-03-05T20:21 ref T-0065 key bl-0065
ship 4 RADIO to MAKER-BOX at 2026-03-05T20:42 ref A-10749 key dn-0077
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T20:47 key pl-0059
complete 10 RADIO serials R00609..R00618 at 2026-03-05T21:09 note "wrapped twice" key rl-0062
  + 30 FOAM
operation 20 8 BOARD at 2026-03-05T21:20 key sl-0024
count 8836 GRM1555C1H180JA01D at 2026-03-05T21:21 key ct-0011
count 927 XC2C64A-7VQG100C at 2026-03-05T21:33 key ct-0012
count 1529 SI5351C-B-GM at 2026-03-05T21:39 key ct-0013
expense 654.00 account 3410 at 2026-03-05T21:50 note "wages of the day" key ex-0007
expense 315.00 account 3420 at 2026-03-05T21:50 note machines key ex-0008
tick at 2026-03-05T22:00 key tk-0008

# What must hold in the evening.
expect stock BOARD 0
expect stock PROGRAMMED-BOARD 99
expect stock RADIO 109
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 3442
expect stock CASE 459 value 1285.20
expect stock CARTON 894 value 321.84
expect stock PPPC132LFBN-RC 1389
expect stock SKY13317-373LF 6087
expect stock SOLDER-PASTE 1242
expect balance payables -85933.75
