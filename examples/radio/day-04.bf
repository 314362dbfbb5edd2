# Thursday, 5 March 2026: working day 4 of 20. A receipt is typed wrong and put right.

complete 9 BOARD lot B0305 at 2026-03-05T06:20 ref T-0050 key bl-0050
operation 20 9 BOARD at 2026-03-05T06:34 key sl-0022
rework 1 RADIO serials R00396 labour 4.20 at 2026-03-05T06:40 key rw-0003
  + 1 MGA-81563-TR1G
rework 1 RADIO serials R00459 labour 4.20 at 2026-03-05T06:40 key rw-0004
  + 1 PAINTED-CASE
complete 9 BOARD lot B0305 at 2026-03-05T06:59 ref T-0051 by Tarek key bl-0051
receive 6 reel GRM155R61A104KA01D cost 22.40 per 1 reel from NORDMARK at 2026-03-05T07:00 ref LS-48429 by Tarek key gr-0051
receive 1 reel GRM1555C1H101JA01D cost 30.20 per 1 reel from NORDMARK at 2026-03-05T07:09 ref LS-48434 key gr-0052
receive 2 reel GRM21BR61A106KE19L cost 88.00 per 1 reel from NORDMARK at 2026-03-05T07:18 ref LS-48438 key gr-0053
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-05T07:27 ref LS-48442 key gr-0054
operation 20 8 BOARD at 2026-03-05T07:29 key sl-0023
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T07:32 by Ole key pl-0043
receive 1 reel HK10056N2S-T cost 34.00 per 1 reel from NORDMARK at 2026-03-05T07:36 ref LS-48446 by Tarek key gr-0055
receive 6 bag PPPC132LFBN-RC cost 204.00 per 1 bag from ALTENBURG at 2026-03-05T07:45 ref LS-48447 key gr-0056
receive 1 reel ERJ-2GEJ223X cost 5.40 per 1 reel from NORDMARK at 2026-03-05T07:54 ref LS-48449 key gr-0057
complete 8 BOARD lot B0305 at 2026-03-05T07:54 ref T-0052 key bl-0052
complete 9 RADIO serials R00468..R00476 at 2026-03-05T07:57 key rl-0047
receive 1 reel RMCF0402JT1K80 cost 6.30 per 1 reel from NORDMARK at 2026-03-05T08:03 ref LS-48455 key gr-0058
receive 1 reel RMCF0402FT715K cost 6.10 per 1 reel from NORDMARK at 2026-03-05T08:12 ref LS-48462 key gr-0059
receive 139 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-05T08:15 ref LS-48463 key gr-0060
receive 1 reel SKY13350-385LF cost 1245.00 per 1 reel from TIDEWATER at 2026-03-05T08:21 ref LS-48468 key gr-0061
complete 11 BOARD lot B0305 at 2026-03-05T08:22 ref T-0053 key bl-0053
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T08:22 key pl-0044
receive 3 reel MGA-81563-TR1G cost 1480.00 per 1 reel from TIDEWATER at 2026-03-05T08:30 ref LS-48469 by Mara key gr-0062
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-05T08:34 key mv-0018
receive 12 tube W25Q80BVSSIG cost 39.00 per 1 tube from KESTREL at 2026-03-05T08:39 ref LS-48470 key gr-0063

# One reel came, ten were typed. The correction undoes the receipt and posts the right one in one
# step.
receive 10 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T08:41 ref LS-48777 key gr-0064

receive 2 reel 7V-12.000MAAE-T cost 352.00 per 1 reel from TIDEWATER at 2026-03-05T08:48 ref LS-48473 key gr-0065
receive 27 bundle CARTON cost 9.00 per 1 bundle from LAKESIDE at 2026-03-05T08:57 ref LS-48481 key gr-0066
issue 4 AB26TRQ-32.768KHZ-T reason test at 2026-03-05T08:58 by Imke key is-0007
complete 10 RADIO serials R00477..R00486 at 2026-03-05T08:59 key rl-0048
receive 14 bag FOAM cost 21.00 per 1 bag from LAKESIDE at 2026-03-05T09:06 ref LS-48483 key gr-0067
operation 20 9 BOARD at 2026-03-05T09:20 key sl-0024
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T09:23 by Jonas key pl-0045
correct gr-0064 at 2026-03-05T09:25 key un-0001
  with receive 1 reel GRM155R61A104KA01D cost 22.90 per 1 reel from NORDMARK at 2026-03-05T09:25 ref LS-48777 key gr-0068
ship 16 RADIO to RADIOWERK at 2026-03-05T09:31 ref A-10683 key dn-0059
complete 9 BOARD lot B0305 at 2026-03-05T09:45 ref T-0054 key bl-0054
complete 10 RADIO serials R00487..R00496 at 2026-03-05T09:51 key rl-0049
scrap 46 GRM155R61A334KE15D at 2026-03-05T10:00 note "feeder jam" key sc-0005
ship 24 RADIO to OVERSEAS at 2026-03-05T10:07 ref A-10690 key dn-0060
operation 20 8 BOARD at 2026-03-05T10:15 note "dropped at the feeder" key sl-0025
  + 53 GRM1555C1H101JA01D
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T10:17 key pl-0046
move 180 CASE from stores to painter at 2026-03-05T10:30 key mv-0019
ship 4 RADIO to WEB-SHOP at 2026-03-05T10:38 ref A-10697 key dn-0061
complete 8 BOARD lot B0305 at 2026-03-05T10:40 ref T-0055 key bl-0055
complete 9 RADIO serials R00497..R00505 at 2026-03-05T10:45 key rl-0050
sell 1 RADIO from shop to COUNTER at 2026-03-05T10:59 key cs-0007
operation 20 8 BOARD at 2026-03-05T11:09 key sl-0026
ship 1 RADIO to WEB-SHOP at 2026-03-05T11:12 ref A-10701 key dn-0062
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0305 at 2026-03-05T11:19 key pl-0047
complete 8 BOARD lot B0305 at 2026-03-05T11:34 ref T-0056 key bl-0056
complete 9 RADIO serials R00506..R00514 at 2026-03-05T11:48 key rl-0051
ship 20 RADIO to OVERSEAS at 2026-03-05T11:48 ref A-10709 key dn-0063
issue 2 RMCF0402FT1K00 reason damage at 2026-03-05T12:00 key is-0008
complete 8 BOARD lot B0305 at 2026-03-05T12:07 ref T-0057 key bl-0057
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T12:10 key pl-0048
ship 2 RADIO to WEB-SHOP at 2026-03-05T12:29 ref A-10712 key dn-0064
complete 11 RADIO serials R00515..R00525 at 2026-03-05T12:36 key rl-0052
complete 9 BOARD lot B0305 at 2026-03-05T12:58 ref T-0058 key bl-0058
ship 6 RADIO to FIELDLINE at 2026-03-05T12:58 ref A-10714 key dn-0065

# Soldering practice for the new colleagues.
issue 40 RMCF0402JT10K0 reason training at 2026-03-05T13:03 key is-0009
issue 2 BOARD reason training at 2026-03-05T13:03 note "one each" key is-0010

complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T13:14 by Mara key pl-0049
complete 11 RADIO serials R00526..R00536 at 2026-03-05T13:40 key rl-0053
ship 15 RADIO to OVERSEAS at 2026-03-05T13:40 ref A-10715 key dn-0066
complete 10 BOARD lot B0305 at 2026-03-05T13:59 ref T-0059 key bl-0059
tick at 2026-03-05T14:00 key tk-0007
ship 8 RADIO to HAMHAUS at 2026-03-05T14:08 ref A-10717 key dn-0067
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T14:10 key pl-0050
complete 8 RADIO serials R00537..R00544 at 2026-03-05T14:33 key rl-0054
ship 4 RADIO to CAMPUS-LAB at 2026-03-05T14:51 ref A-10718 key dn-0068
operation 20 11 BOARD at 2026-03-05T14:53 note "paste weighed" key sl-0027
  + 22.7 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0305 at 2026-03-05T15:00 key pl-0051
issue 6 MGA-81563-TR1G reason damage at 2026-03-05T15:01 key is-0011
complete 11 BOARD lot B0305 at 2026-03-05T15:18 ref T-0060 by Mara key bl-0060
ship 4 RADIO to WEB-SHOP at 2026-03-05T15:21 ref A-10725 key dn-0069
complete 9 RADIO serials R00545..R00553 at 2026-03-05T15:30 key rl-0055
hold 1 RADIO serials R00553 in finished at 2026-03-05T15:30 note "clock is off" key ho-0005
operation 20 9 BOARD at 2026-03-05T15:44 key sl-0028
ship 24 RADIO to OVERSEAS at 2026-03-05T15:59 ref A-10734 key dn-0070
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T16:03 by Imke key pl-0052
complete 9 BOARD lot B0305 at 2026-03-05T16:09 ref T-0061 key bl-0061
complete 8 RADIO serials R00554..R00561 at 2026-03-05T16:24 key rl-0056
ship 3 RADIO to WEB-SHOP at 2026-03-05T16:32 ref A-10741 key dn-0071
operation 20 9 BOARD at 2026-03-05T16:40 key sl-0029
complete 9 PROGRAMMED-BOARD lot P0305 at 2026-03-05T16:55 key pl-0053
complete 9 BOARD lot B0305 at 2026-03-05T17:05 ref T-0062 key bl-0062
ship 5 RADIO to FIELDLINE at 2026-03-05T17:06 ref A-10746 key dn-0072
complete 10 RADIO serials R00562..R00571 at 2026-03-05T17:20 key rl-0057
operation 20 11 BOARD at 2026-03-05T17:38 by Jonas note "dropped at the feeder" key sl-0030
  + 47 RMCF0402JT1K80
ship 5 RADIO to FIELDLINE at 2026-03-05T17:43 ref A-10752 key dn-0073
complete 11 PROGRAMMED-BOARD lot P0305 at 2026-03-05T17:55 key pl-0054
complete 11 BOARD lot B0305 at 2026-03-05T18:03 ref T-0063 key bl-0063
ship 3 RADIO to MAKER-BOX at 2026-03-05T18:18 ref A-10761 key dn-0074
complete 8 RADIO serials R00572..R00579 at 2026-03-05T18:19 key rl-0058
complete 9 BOARD lot B0305 at 2026-03-05T18:33 ref T-0064 key bl-0064
complete 12 PROGRAMMED-BOARD lot P0305 at 2026-03-05T18:47 key pl-0055
ship 1 RADIO to WEB-SHOP at 2026-03-05T18:50 ref A-10768 key dn-0075
complete 8 RADIO serials R00580..R00587 at 2026-03-05T19:14 key rl-0059
ship 4 RADIO to WEB-SHOP at 2026-03-05T19:30 ref A-10774 key dn-0076
complete 9 BOARD scrapped 1 lot B0305 at 2026-03-05T19:33 ref T-0065 by Ole note "oven too cold" key bl-0065
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T19:51 by Tarek key pl-0056
ship 12 RADIO to HAMHAUS at 2026-03-05T20:02 ref A-10783 key dn-0077
complete 10 RADIO serials R00588..R00597 at 2026-03-05T20:10 key rl-0060
complete 9 BOARD lot B0305 at 2026-03-05T20:24 ref T-0066 note "dropped at the feeder" key bl-0066
  + 37 GRM1555C1H180JA01D
ship 12 RADIO to OVERSEAS at 2026-03-05T20:40 ref A-10792 key dn-0078
complete 10 PROGRAMMED-BOARD lot P0305 at 2026-03-05T20:48 key pl-0057
complete 9 RADIO serials R00598..R00606 at 2026-03-05T21:08 key rl-0061
operation 20 10 BOARD at 2026-03-05T21:20 by Imke key sl-0031
count 17812 RMCF0402ZT0R00 at 2026-03-05T21:26 key ct-0011
count 1689 DMP2305U-7 at 2026-03-05T21:32 key ct-0012
count 9088 RMCF0402FT1K00 at 2026-03-05T21:35 key ct-0013
count 1369 W25Q80BVSSIG at 2026-03-05T21:37 key ct-0014
expense 608.00 account 3410 at 2026-03-05T21:50 note "wages of the day" key ex-0007
expense 307.00 account 3420 at 2026-03-05T21:50 note machines key ex-0008
tick at 2026-03-05T22:00 key tk-0008

# What must hold in the evening.
expect stock BOARD 63
expect stock PROGRAMMED-BOARD 78
expect stock RADIO 16
expect stock RADIO 6 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 200
expect stock CASE 282 in painter
expect due RMCF0402JT39R0 3882
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 602 value 1685.60
expect stock CARTON 908 value 326.88
expect stock PPPC132LFBN-RC 1369
expect stock SKY13317-373LF 6027
expect stock SOLDER-PASTE 1205.9
expect balance payables -86131.45
