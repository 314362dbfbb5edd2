# Thursday, 5 March 2026: working day 4 of 20. A receipt is typed wrong and put right.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-05T06:10 key mv-0014
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-05T06:10 key mv-0015
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-05T06:10 key mv-0016
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-05T06:10 key mv-0017
complete 8 BOARD lot B0305 at 2026-03-05T06:20 ref T-0051 key bl-0051
complete 8 BOARD scrapped 1 lot B0305 at 2026-03-05T06:39 ref T-0052 note tombstones key bl-0052
receive 6 reel GRM155R61A104KA01D cost 22.40 per 1 reel from NORDMARK at 2026-03-05T07:00 ref LS-48464 by Ole key gr-0051
receive 1 reel GRM1555C1H101JA01D cost 30.20 per 1 reel from NORDMARK at 2026-03-05T07:09 ref LS-48468 by Tarek key gr-0052
receive 2 reel GRM21BR61A106KE19L cost 88.00 per 1 reel from NORDMARK at 2026-03-05T07:18 ref LS-48469 key gr-0053
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T07:26 key pl-0045
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-05T07:27 ref LS-48473 key gr-0054
receive 1 reel HK10056N2S-T cost 34.00 per 1 reel from NORDMARK at 2026-03-05T07:36 ref LS-48475 key gr-0055
operation 20 9 BOARD at 2026-03-05T07:41 key sl-0023
receive 6 bag PPPC132LFBN-RC cost 204.00 per 1 bag from ALTENBURG at 2026-03-05T07:45 ref LS-48482 key gr-0056
receive 1 reel ERJ-2GEJ223X cost 5.40 per 1 reel from NORDMARK at 2026-03-05T07:54 ref LS-48485 key gr-0057
receive 1 reel RMCF0402JT1K80 cost 6.30 per 1 reel from NORDMARK at 2026-03-05T08:03 ref LS-48491 key gr-0058
complete 11 RADIO serials R00469..R00479 at 2026-03-05T08:03 key rl-0047
complete 9 BOARD lot B0305 at 2026-03-05T08:06 ref T-0053 by Imke key bl-0053
receive 1 reel RMCF0402FT715K cost 6.10 per 1 reel from NORDMARK at 2026-03-05T08:12 ref LS-48496 by Mara key gr-0059
receive 136 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-05T08:15 ref LS-48503 key gr-0060
receive 1 reel SKY13350-385LF cost 1245.00 per 1 reel from TIDEWATER at 2026-03-05T08:21 ref LS-48506 key gr-0061
receive 3 reel MGA-81563-TR1G cost 1480.00 per 1 reel from TIDEWATER at 2026-03-05T08:30 ref LS-48514 key gr-0062
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T08:30 key pl-0046
operation 20 6 BOARD scrapped 2 at 2026-03-05T08:38 note bridges key sl-0024
receive 12 tube W25Q80BVSSIG cost 39.00 per 1 tube from KESTREL at 2026-03-05T08:39 ref LS-48517 key gr-0063

# One reel came, ten were typed. The correction undoes the receipt and posts the right one in one
# step.
receive 10 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T08:41 ref LS-48777 by Tarek key gr-0064

receive 2 reel 7V-12.000MAAE-T cost 352.00 per 1 reel from TIDEWATER at 2026-03-05T08:48 ref LS-48522 key gr-0065
complete 9 RADIO serials R00480..R00488 at 2026-03-05T08:53 key rl-0048
receive 27 bundle CARTON cost 9.00 per 1 bundle from LAKESIDE at 2026-03-05T08:57 ref LS-48526 key gr-0066
issue 24 DEA162400HT-8004B1 reason training at 2026-03-05T08:59 key is-0007
complete 6 BOARD lot B0305 at 2026-03-05T09:03 ref T-0054 key bl-0054
receive 14 bag FOAM cost 21.00 per 1 bag from LAKESIDE at 2026-03-05T09:06 ref LS-48533 key gr-0067
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T09:24 key pl-0047
correct gr-0064 at 2026-03-05T09:25 key un-0001
  with receive 1 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T09:25 ref LS-48777 key gr-0068
ship 24 RADIO to OVERSEAS at 2026-03-05T09:29 ref A-10693 key dn-0059
operation 20 8 BOARD at 2026-03-05T09:48 note "dropped at the feeder" key sl-0025
  + 53 GRM1555C1H101JA01D
complete 11 RADIO serials R00489..R00499 at 2026-03-05T09:56 by Tarek key rl-0049
scrap 40 RMCF0402JT10K0 at 2026-03-05T10:03 note "feeder jam" key sc-0005
ship 4 RADIO to CAMPUS-LAB at 2026-03-05T10:13 ref A-10695 key dn-0060
complete 8 BOARD lot B0305 at 2026-03-05T10:13 ref T-0055 key bl-0055
move 6 RADIO from finished to shop at 2026-03-05T10:15 key mv-0018
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T10:22 key pl-0048
move 180 CASE from stores to painter at 2026-03-05T10:30 key mv-0019
complete 9 RADIO serials R00500..R00508 at 2026-03-05T10:44 by Ole key rl-0050
ship 10 RADIO to HAMHAUS at 2026-03-05T10:46 ref A-10696 key dn-0061
complete 10 BOARD lot B0305 at 2026-03-05T10:48 ref T-0056 note "dropped at the feeder" key bl-0056
  + 42 GRM1555C1H180JA01D
sell 1 RADIO from shop to COUNTER at 2026-03-05T11:04 key cs-0007
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T11:17 key pl-0049
ship 6 RADIO to HAMHAUS at 2026-03-05T11:28 ref A-10699 key dn-0062
complete 10 RADIO serials R00509..R00518 at 2026-03-05T11:48 key rl-0051
operation 20 10 BOARD at 2026-03-05T11:55 key sl-0026
ship 24 RADIO to OVERSEAS at 2026-03-05T12:08 ref A-10704 key dn-0063
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T12:13 key pl-0050
complete 10 BOARD lot B0305 at 2026-03-05T12:20 ref T-0057 by Mara key bl-0057
complete 9 RADIO serials R00519..R00527 at 2026-03-05T12:39 key rl-0052
ship 3 RADIO to WEB-SHOP at 2026-03-05T12:46 ref A-10713 key dn-0064
complete 7 BOARD scrapped 1 lot B0305 at 2026-03-05T12:54 ref T-0058 note tombstones key bl-0058

# Soldering practice for the new colleagues.
issue 40 RMCF0402JT10K0 reason training at 2026-03-05T13:03 key is-0008
issue 2 BOARD reason training at 2026-03-05T13:03 note "one each" key is-0009

complete 8 PROGRAMMED-BOARD scrapped 1 lot P0305 at 2026-03-05T13:13 key pl-0051
ship 12 RADIO to RADIOWERK at 2026-03-05T13:26 ref A-10719 key dn-0065
complete 10 RADIO serials R00528..R00537 at 2026-03-05T13:38 key rl-0053
tick at 2026-03-05T14:00 key tk-0007
operation 20 8 BOARD at 2026-03-05T14:04 note "dropped at the feeder" key sl-0027
  + 58 SKY13350-385LF
ship 4 RADIO to CAMPUS-LAB at 2026-03-05T14:08 ref A-10720 key dn-0066
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T14:09 key pl-0052
complete 8 BOARD lot B0305 at 2026-03-05T14:29 ref T-0059 by Imke key bl-0059
complete 8 RADIO serials R00538..R00545 at 2026-03-05T14:31 key rl-0054
ship 10 RADIO to FIELDLINE at 2026-03-05T14:47 ref A-10729 key dn-0067
scrap 33 GRM1555C1H220JA01D at 2026-03-05T14:56 note "feeder jam" key sc-0006
issue 9 TPS62410DRCR reason engineering at 2026-03-05T14:57 key is-0010
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T15:06 by Tarek key pl-0053
complete 9 BOARD lot B0305 at 2026-03-05T15:08 ref T-0060 by Tarek key bl-0060
complete 11 RADIO serials R00546..R00556 at 2026-03-05T15:26 key rl-0055
ship 1 RADIO to WEB-SHOP at 2026-03-05T15:27 ref A-10735 key dn-0068
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T16:04 key pl-0054
ship 3 RADIO to WEB-SHOP at 2026-03-05T16:05 ref A-10736 key dn-0069
complete 10 BOARD lot B0305 at 2026-03-05T16:07 ref T-0061 key bl-0061
complete 8 RADIO serials R00557..R00564 at 2026-03-05T16:24 key rl-0056
ship 4 RADIO to CAMPUS-LAB at 2026-03-05T16:40 ref A-10737 key dn-0070
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T16:58 key pl-0055
complete 8 BOARD lot B0305 at 2026-03-05T17:10 ref T-0062 key bl-0062
ship 2 RADIO to WEB-SHOP at 2026-03-05T17:19 ref A-10740 key dn-0071
complete 8 RADIO serials R00565..R00572 at 2026-03-05T17:20 by Ole key rl-0057
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T17:55 key pl-0056
ship 8 RADIO to CAMPUS-LAB at 2026-03-05T18:01 ref A-10743 key dn-0072
complete 11 RADIO serials R00573..R00583 at 2026-03-05T18:12 by Mara key rl-0058
complete 9 BOARD lot B0305 at 2026-03-05T18:20 ref T-0063 key bl-0063
ship 10 RADIO to FIELDLINE at 2026-03-05T18:44 ref A-10747 key dn-0073
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T18:53 key pl-0057
complete 8 RADIO serials R00584..R00591 at 2026-03-05T19:13 key rl-0059
operation 20 8 BOARD at 2026-03-05T19:20 key sl-0028
ship 2 RADIO to WEB-SHOP at 2026-03-05T19:20 ref A-10755 key dn-0074
complete 8 BOARD lot B0305 at 2026-03-05T19:45 ref T-0064 key bl-0064
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T19:46 key pl-0058
ship 4 RADIO to WEB-SHOP at 2026-03-05T20:04 ref A-10758 key dn-0075
complete 10 RADIO serials R00592..R00601 at 2026-03-05T20:06 key rl-0060
complete 10 BOARD lot B0305 at 2026-03-05T20:22 ref T-0065 key bl-0065
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T20:42 by Ole key pl-0059
ship 10 RADIO to HAMHAUS at 2026-03-05T20:43 ref A-10761 key dn-0076
complete 11 RADIO serials R00602..R00612 at 2026-03-05T21:05 key rl-0061
operation 20 10 BOARD at 2026-03-05T21:20 key sl-0029
count 356 LP0603A1880ANTR at 2026-03-05T21:24 key ct-0011
count 11161 GRM1555C1H101JA01D at 2026-03-05T21:32 key ct-0012
count 1716 DMP2305U-7 at 2026-03-05T21:41 by Mara key ct-0013
expense 643.00 account 3410 at 2026-03-05T21:50 note "wages of the day" key ex-0007
expense 315.00 account 3420 at 2026-03-05T21:50 note machines key ex-0008
tick at 2026-03-05T22:00 key tk-0008

# What must hold in the evening.
expect stock BOARD 5
expect stock PROGRAMMED-BOARD 96
expect stock RADIO 93
expect stock RADIO 7 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 197
expect stock CASE 278 in painter
expect due RMCF0402JT39R0 3288
expect stock CASE 598 value 1674.40
expect stock CARTON 900 value 324.00
expect stock PPPC132LFBN-RC 1396
expect stock SKY13317-373LF 6108
expect stock SOLDER-PASTE 1245.7
expect balance payables -86194.55
