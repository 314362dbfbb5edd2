# Friday, 27 March 2026: working day 20 of 20. The month ends: counts, the close, and one bill
# that comes after it.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-27T06:10 key mv-0059
move 1 tray MAX5864ETM+ from stores to line at 2026-03-27T06:10 key mv-0060
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-27T06:10 key mv-0061
complete 11 BOARD lot B0327 at 2026-03-27T06:33 ref T-0308 key bl-0308
complete 9 BOARD lot B0327 at 2026-03-27T07:11 ref T-0309 key bl-0309
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T07:32 key pl-0253
complete 8 BOARD lot B0327 at 2026-03-27T07:52 ref T-0310 by Imke note "paste weighed" key bl-0310
  + 21.3 SOLDER-PASTE
complete 11 RADIO serials R02794..R02804 at 2026-03-27T08:04 key rl-0294
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T08:17 key pl-0254
complete 8 BOARD lot B0327 at 2026-03-27T08:36 ref T-0311 key bl-0311
complete 8 RADIO serials R02805..R02812 at 2026-03-27T08:38 key rl-0295
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T08:58 by Mara key pl-0255
issue 2 LTST-S220KSKT reason damage at 2026-03-27T09:04 key is-0037
complete 8 BOARD lot B0327 at 2026-03-27T09:11 ref T-0312 key bl-0312
complete 10 RADIO serials R02813..R02822 at 2026-03-27T09:16 key rl-0296
ship 20 RADIO to OVERSEAS at 2026-03-27T09:26 ref A-12146 key dn-0343
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T09:43 key pl-0256
complete 9 BOARD lot B0327 at 2026-03-27T09:55 ref T-0313 key bl-0313
complete 10 RADIO serials R02823..R02832 at 2026-03-27T09:57 key rl-0297
ship 6 RADIO to FIELDLINE at 2026-03-27T09:58 ref A-12150 key dn-0344
scrap 29 RMCF0402ZT0R00 at 2026-03-27T09:59 note "reel end" key sc-0031
move 5 RADIO from finished to shelf at 2026-03-27T10:15 key mv-0062
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T10:26 key pl-0257
complete 11 RADIO serials R02833..R02843 at 2026-03-27T10:27 key rl-0298
ship 10 RADIO to HAMHAUS at 2026-03-27T10:27 ref A-12153 key dn-0345
complete 8 BOARD lot B0327 at 2026-03-27T10:33 ref T-0314 key bl-0314
ship 3 RADIO to WEB-SHOP at 2026-03-27T11:01 ref A-12155 key dn-0346
sell 1 RADIO from shelf to COUNTER at 2026-03-27T11:02 key cs-0028
complete 9 RADIO serials R02844..R02852 at 2026-03-27T11:06 by Tarek key rl-0299
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T11:11 key pl-0258
complete 11 BOARD lot B0327 at 2026-03-27T11:14 ref T-0315 key bl-0315
ship 3 RADIO to MAKER-BOX at 2026-03-27T11:23 ref A-12164 key dn-0347
complete 10 BOARD lot B0327 at 2026-03-27T11:51 ref T-0316 by Tarek note "dropped at the feeder" key bl-0316
  + 45 GRM1555C1H180JA01D
complete 10 RADIO serials R02853..R02862 at 2026-03-27T11:51 key rl-0300
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T11:57 key pl-0259
ship 3 RADIO to MAKER-BOX at 2026-03-27T11:57 ref A-12167 key dn-0348
complete 8 BOARD lot B0327 at 2026-03-27T12:29 ref T-0317 key bl-0317
complete 9 RADIO serials R02863..R02871 at 2026-03-27T12:29 key rl-0301
ship 20 RADIO to OVERSEAS at 2026-03-27T12:30 ref A-12170 key dn-0349
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T12:38 key pl-0260
ship 5 RADIO to FIELDLINE at 2026-03-27T12:51 ref A-12174 key dn-0350
complete 7 RADIO lost 1 serials R02872..R02878 at 2026-03-27T13:04 key rl-0302
complete 10 BOARD lot B0327 at 2026-03-27T13:11 ref T-0318 note "dropped at the feeder" key bl-0318
  + 66 RMCF0402JT470R
ship 20 RADIO to OVERSEAS at 2026-03-27T13:21 ref A-12180 key dn-0351
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T13:27 key pl-0261
complete 8 RADIO serials R02879..R02886 at 2026-03-27T13:43 key rl-0303
complete 8 BOARD lot B0327 at 2026-03-27T13:51 ref T-0319 key bl-0319
ship 12 RADIO to OVERSEAS at 2026-03-27T13:55 ref A-12187 key dn-0352
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T14:10 key pl-0262
complete 11 RADIO serials R02887..R02897 at 2026-03-27T14:21 note "wrapped twice" key rl-0304
  + 9.9 TAPE
ship 8 RADIO to HAMHAUS at 2026-03-27T14:21 ref A-12194 key dn-0353
complete 9 BOARD lot B0327 at 2026-03-27T14:30 ref T-0320 key bl-0320
ship 3 RADIO to FIELDLINE at 2026-03-27T14:51 ref A-12199 key dn-0354
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T14:54 key pl-0263
complete 9 RADIO serials R02898..R02906 at 2026-03-27T14:54 key rl-0305
scrap 9 BSS84 at 2026-03-27T15:03 note "reel end" key sc-0032
issue 19 LXES15AAA1-100 reason training at 2026-03-27T15:04 by Ole key is-0038
complete 11 BOARD lot B0327 at 2026-03-27T15:08 ref T-0321 by Jonas key bl-0321
ship 4 RADIO to CAMPUS-LAB at 2026-03-27T15:20 ref A-12207 key dn-0355
complete 8 RADIO serials R02907..R02914 at 2026-03-27T15:33 key rl-0306
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T15:38 by Tarek key pl-0264
complete 9 BOARD lot B0327 at 2026-03-27T15:46 ref T-0322 key bl-0322
ship 10 RADIO to HAMHAUS at 2026-03-27T15:47 ref A-12208 key dn-0356
sell 1 RADIO from shelf to COUNTER at 2026-03-27T15:58 key cs-0029
complete 9 RADIO serials R02915..R02923 at 2026-03-27T16:16 by Ole key rl-0307
ship 2 RADIO to WEB-SHOP at 2026-03-27T16:18 ref A-12209 key dn-0357
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T16:27 key pl-0265
ship 3 RADIO to WEB-SHOP at 2026-03-27T16:48 ref A-12211 key dn-0358
complete 11 RADIO serials R02924..R02934 at 2026-03-27T16:49 key rl-0308
ship 6 RADIO to HAMHAUS at 2026-03-27T17:17 ref A-12215 key dn-0359
count 4411 GRM21BR61A106KE19L at 2026-03-27T17:29 key ct-0067
count 3811 GRM155R71H331KA01D at 2026-03-27T17:41 key ct-0068
count 1182 LTST-S220KRKT at 2026-03-27T17:44 key ct-0069

# The counts of the month's end.
count 321 PCB at 2026-03-27T17:45 by Mara key ct-0070
count 343 CASE at 2026-03-27T17:45 key ct-0071
count 278 CARTON at 2026-03-27T17:45 key ct-0072
count 387 ANTENNA at 2026-03-27T17:45 key ct-0073
count 0.6453 kg SOLDER-PASTE at 2026-03-27T17:45 note weighed key ct-0074
count 3 RADIO in shelf at 2026-03-27T17:45 key ct-0075
tick at 2026-03-27T17:45 key tk-0001

expense 651.00 account 3410 at 2026-03-27T17:50 note "wages of the day" key ex-0042
expense 311.50 account 3420 at 2026-03-27T17:50 note machines key ex-0043
expense 412.50 account 3430 at 2026-03-27T17:50 note "energy of the week" key ex-0044

# The month is closed; then the bill for the oven's service comes: the day is reopened, the bill
# is booked, and the month closed again.
close 2026-03-27 at 2026-03-27T18:30 key cl-0002
reopen 2026-03-26 at 2026-03-27T18:30 key cl-0003
expense 247.50 account 3420 at 2026-03-27T18:30 note "service of the oven" key ex-0045
close 2026-03-27 at 2026-03-27T18:30 key cl-0004

# What must hold in the evening.
expect stock BOARD 118
expect stock PROGRAMMED-BOARD 58
expect stock RADIO 15
expect stock RADIO 3 in shelf
expect stock CASE 343 value 1011.85
expect stock CARTON 278 value 100.08
expect stock AB26TRQ-32.768KHZ-T 908
expect stock RMCF0402JT470R 5518
expect stock SOLDER-PASTE 645.3
expect owed SKY13350-385LF 0
expect owed RADIO 0
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -248963.05
expect balance incurred 0.00
expect balance applied 0.00
expect check clean
