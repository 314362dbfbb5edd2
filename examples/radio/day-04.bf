# Thursday, 5 March 2026: working day 4 of 20. A receipt is typed wrong and put right.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-05T06:10 key mv-0011
move 1 tray MAX5864ETM+ from stores to line at 2026-03-05T06:10 key mv-0012
move 1 reel RFFC5072TR7 from stores to line at 2026-03-05T06:10 key mv-0013
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-05T06:10 key mv-0014
complete 8 BOARD scrapped 2 lot B0305 at 2026-03-05T06:38 ref T-0051 note "paste weighed" key bl-0051
  + 21.1 SOLDER-PASTE
receive 6 reel GRM155R61A104KA01D cost 22.40 per 1 reel from NORDMARK at 2026-03-05T07:00 ref LS-48445 key gr-0049
receive 1 reel GRM1555C1H101JA01D cost 30.20 per 1 reel from NORDMARK at 2026-03-05T07:09 ref LS-48449 key gr-0050
complete 9 BOARD scrapped 1 lot B0305 at 2026-03-05T07:12 ref T-0052 key bl-0052
receive 2 reel GRM21BR61A106KE19L cost 88.00 per 1 reel from NORDMARK at 2026-03-05T07:18 ref LS-48457 by Ole key gr-0051
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T07:26 by Tarek key pl-0042
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-05T07:27 ref LS-48465 key gr-0052
receive 1 reel HK10056N2S-T cost 34.00 per 1 reel from NORDMARK at 2026-03-05T07:36 ref LS-48467 key gr-0053
receive 6 bag PPPC132LFBN-RC cost 204.00 per 1 bag from ALTENBURG at 2026-03-05T07:45 ref LS-48471 key gr-0054
receive 1 reel ERJ-2GEJ223X cost 5.40 per 1 reel from NORDMARK at 2026-03-05T07:54 ref LS-48480 by Tarek key gr-0055
complete 10 RADIO serials R00479..R00488 at 2026-03-05T07:56 key rl-0047
complete 10 BOARD lot B0305 at 2026-03-05T07:58 ref T-0053 key bl-0053
receive 1 reel RMCF0402JT1K80 cost 6.30 per 1 reel from NORDMARK at 2026-03-05T08:03 ref LS-48483 key gr-0056
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T08:10 by Tarek key pl-0043
receive 1 reel RMCF0402FT715K cost 6.10 per 1 reel from NORDMARK at 2026-03-05T08:12 ref LS-48484 key gr-0057
receive 1 reel SKY13350-385LF cost 1245.00 per 1 reel from TIDEWATER at 2026-03-05T08:21 ref LS-48488 key gr-0058
receive 3 reel MGA-81563-TR1G cost 1480.00 per 1 reel from TIDEWATER at 2026-03-05T08:30 ref LS-48492 key gr-0059
complete 10 BOARD lot B0305 at 2026-03-05T08:31 ref T-0054 key bl-0054
complete 8 RADIO serials R00489..R00496 at 2026-03-05T08:34 key rl-0048
receive 12 tube W25Q80BVSSIG cost 39.00 per 1 tube from KESTREL at 2026-03-05T08:39 ref LS-48498 key gr-0060

# One reel came, ten were typed. The correction undoes the receipt and posts the right one in one
# step.
receive 10 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T08:41 ref LS-48777 key gr-0061

receive 2 reel 7V-12.000MAAE-T cost 352.00 per 1 reel from TIDEWATER at 2026-03-05T08:48 ref LS-48506 key gr-0062
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T08:49 by Jonas key pl-0044
issue 2 LXES1TBCC2-004 reason test at 2026-03-05T08:56 key is-0008
receive 28 bundle CARTON cost 9.00 per 1 bundle from LAKESIDE at 2026-03-05T08:57 ref LS-48514 key gr-0063
receive 14 bag FOAM cost 21.00 per 1 bag from LAKESIDE at 2026-03-05T09:06 ref LS-48523 key gr-0064
complete 7 BOARD scrapped 2 lot B0305 at 2026-03-05T09:13 ref T-0055 key bl-0055
complete 11 RADIO serials R00497..R00507 at 2026-03-05T09:17 key rl-0049
correct gr-0061 at 2026-03-05T09:25 key un-0001
  with receive 1 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T09:25 ref LS-48777 key gr-0065
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T09:29 key pl-0045
ship 10 RADIO to RADIOWERK at 2026-03-05T09:31 ref A-10674 key dn-0053
complete 9 BOARD lot B0305 at 2026-03-05T09:51 ref T-0056 by Tarek key bl-0056
complete 8 RADIO serials R00508..R00515 at 2026-03-05T09:52 key rl-0050
ship 10 RADIO to RADIOWERK at 2026-03-05T09:57 ref A-10680 key dn-0054
scrap 38 GRM21BR61A106KE19L at 2026-03-05T09:59 note "feeder jam" key sc-0006
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T10:13 key pl-0046
ship 3 RADIO to WEB-SHOP at 2026-03-05T10:22 ref A-10689 key dn-0055
complete 9 BOARD lot B0305 at 2026-03-05T10:30 ref T-0057 key bl-0057
complete 8 RADIO serials R00516..R00523 at 2026-03-05T10:30 by Mara key rl-0051
ship 3 RADIO to WEB-SHOP at 2026-03-05T10:50 ref A-10692 key dn-0056
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T10:52 key pl-0047
sell 1 RADIO from shelf to COUNTER at 2026-03-05T11:00 key cs-0005
complete 10 RADIO lost 1 serials R00524..R00533 at 2026-03-05T11:11 note "wrapped twice" key rl-0052
  + 9.9 TAPE
complete 9 BOARD lot B0305 at 2026-03-05T11:13 ref T-0058 key bl-0058
ship 6 RADIO to HAMHAUS at 2026-03-05T11:16 ref A-10700 key dn-0057
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T11:32 key pl-0048
complete 10 RADIO serials R00534..R00543 at 2026-03-05T11:46 key rl-0053
complete 9 BOARD lot B0305 at 2026-03-05T11:49 ref T-0059 key bl-0059
ship 5 RADIO to FIELDLINE at 2026-03-05T11:49 ref A-10704 key dn-0058
issue 3 RMCF0402FT715K reason damage at 2026-03-05T11:56 key is-0009
ship 3 RADIO to WEB-SHOP at 2026-03-05T12:11 ref A-10711 key dn-0059
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T12:16 by Ole key pl-0049
complete 8 RADIO serials R00544..R00551 at 2026-03-05T12:29 key rl-0054
complete 8 BOARD scrapped 2 lot B0305 at 2026-03-05T12:33 ref T-0060 key bl-0060
ship 2 RADIO to WEB-SHOP at 2026-03-05T12:45 ref A-10718 key dn-0060
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T12:57 key pl-0050
complete 9 RADIO serials R00552..R00560 at 2026-03-05T13:02 by Ole key rl-0055

# Soldering practice for the new colleagues.
issue 40 RMCF0402JT10K0 reason training at 2026-03-05T13:03 key is-0010
issue 2 BOARD reason training at 2026-03-05T13:03 note "one each" key is-0011

complete 9 BOARD scrapped 1 lot B0305 at 2026-03-05T13:11 ref T-0061 by Mara key bl-0061
ship 10 RADIO to HAMHAUS at 2026-03-05T13:15 ref A-10723 key dn-0061
ship 20 RADIO to OVERSEAS at 2026-03-05T13:37 ref A-10726 key dn-0062
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T13:42 key pl-0051
complete 10 RADIO serials R00561..R00570 at 2026-03-05T13:44 key rl-0056
complete 10 BOARD lot B0305 at 2026-03-05T13:51 ref T-0062 key bl-0062
ship 12 RADIO to HAMHAUS at 2026-03-05T14:08 ref A-10733 key dn-0063
complete 9 RADIO serials R00571..R00579 at 2026-03-05T14:20 by Mara key rl-0057
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T14:21 key pl-0052
complete 10 BOARD lot B0305 at 2026-03-05T14:26 ref T-0063 key bl-0063
ship 1 RADIO to WEB-SHOP at 2026-03-05T14:34 ref A-10739 key dn-0064
complete 11 RADIO serials R00580..R00590 at 2026-03-05T14:54 key rl-0058
ship 15 RADIO to OVERSEAS at 2026-03-05T14:58 ref A-10740 key dn-0065
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T14:59 key pl-0053
issue 3 RMCF0402ZT0R00 reason test at 2026-03-05T15:02 key is-0012
complete 9 BOARD lot B0305 at 2026-03-05T15:14 ref T-0064 key bl-0064
ship 4 RADIO to WEB-SHOP at 2026-03-05T15:33 ref A-10743 key dn-0066
complete 8 RADIO serials R00591..R00598 at 2026-03-05T15:34 by Imke key rl-0059
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T15:43 key pl-0054
complete 7 BOARD scrapped 1 lot B0305 at 2026-03-05T15:46 ref T-0065 key bl-0065
ship 10 RADIO to FIELDLINE at 2026-03-05T15:57 ref A-10752 key dn-0067
sell 1 RADIO from shelf to COUNTER at 2026-03-05T15:57 key cs-0006
complete 9 RADIO scrapped 1 serials R00599..R00607 at 2026-03-05T16:10 key rl-0060
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T16:21 by Tarek key pl-0055
ship 10 RADIO to RADIOWERK at 2026-03-05T16:28 ref A-10759 key dn-0068
complete 10 RADIO serials R00608..R00617 at 2026-03-05T16:47 key rl-0061
ship 8 RADIO to CAMPUS-LAB at 2026-03-05T16:54 ref A-10762 key dn-0069
ship 1 RADIO to WEB-SHOP at 2026-03-05T17:23 ref A-10768 key dn-0070
count 80221 GRM155R61A104KA01D at 2026-03-05T17:29 key ct-0013
count 4068 GRM1555C1H470JA01D at 2026-03-05T17:36 key ct-0014
count 18602 GRM155R71C103KA01D at 2026-03-05T17:42 key ct-0015
expense 631.00 account 3410 at 2026-03-05T17:50 note "wages of the day" key ex-0007
expense 308.00 account 3420 at 2026-03-05T17:50 note machines key ex-0008

# What must hold in the evening.
expect stock BOARD 51
expect stock PROGRAMMED-BOARD 70
expect stock RADIO 74
expect stock RADIO 4 in shelf
expect stock CASE 461 value 1290.80
expect stock CARTON 921 value 331.56
expect stock PPPC132LFBN-RC 1380
expect stock SKY13317-373LF 6060
expect stock SOLDER-PASTE 1239.5
expect balance payables -86231.75
