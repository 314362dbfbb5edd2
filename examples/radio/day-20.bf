# Friday, 27 March 2026: working day 20 of 20. The month ends: counts, the close, and one bill
# that comes after it.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-27T06:10 key mv-0084
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-27T06:10 key mv-0085
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-27T06:10 key mv-0086
complete 10 BOARD lot B0327 at 2026-03-27T06:20 ref T-0311 key bl-0311
complete 11 BOARD lot B0327 at 2026-03-27T06:35 ref T-0312 note "paste weighed" key bl-0312
  + 25.7 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T07:33 by Imke key pl-0255
complete 11 BOARD lot B0327 at 2026-03-27T07:38 ref T-0313 key bl-0313
complete 9 RADIO serials R02799..R02807 at 2026-03-27T07:58 note "wrapped twice" key rl-0296
  + 27 FOAM
receive 140 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-27T08:15 ref LS-49158 key gr-0196
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T08:27 key pl-0256
complete 11 BOARD lot B0327 at 2026-03-27T08:39 ref T-0314 key bl-0314
complete 10 RADIO serials R02808..R02817 at 2026-03-27T08:59 key rl-0297
issue 2 BLM21PG221SN1D reason damage at 2026-03-27T09:00 key is-0043
ship 3 RADIO to WEB-SHOP at 2026-03-27T09:32 ref A-12282 key dn-0366
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T09:33 by Ole key pl-0257
complete 9 BOARD lot B0327 at 2026-03-27T09:42 ref T-0315 key bl-0315
complete 8 RADIO serials R02818..R02825 at 2026-03-27T09:48 key rl-0298
scrap 28 LMK105BJ105KV-F at 2026-03-27T09:59 note "reel end" key sc-0032
ship 24 RADIO to OVERSEAS at 2026-03-27T10:00 ref A-12290 key dn-0367
move 4 RADIO from finished to shop at 2026-03-27T10:15 key mv-0087
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T10:35 by Imke key pl-0258
ship 3 RADIO to WEB-SHOP at 2026-03-27T10:35 ref A-12299 key dn-0368
complete 10 BOARD lot B0327 at 2026-03-27T10:46 ref T-0316 key bl-0316
complete 11 RADIO serials R02826..R02836 at 2026-03-27T10:48 key rl-0299
sell 1 RADIO from shop to COUNTER at 2026-03-27T11:00 key cs-0029
ship 3 RADIO to WEB-SHOP at 2026-03-27T11:14 ref A-12301 key dn-0369
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T11:31 by Mara key pl-0259
complete 8 RADIO serials R02837..R02844 at 2026-03-27T11:41 key rl-0300
ship 2 RADIO to WEB-SHOP at 2026-03-27T11:47 ref A-12303 key dn-0370
complete 9 BOARD scrapped 1 lot B0327 at 2026-03-27T11:50 ref T-0317 note "paste weighed" key bl-0317
  + 21.8 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-27T12:13 ref A-12306 key dn-0371
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T12:36 key pl-0260
complete 9 RADIO serials R02845..R02853 at 2026-03-27T12:43 key rl-0301
ship 16 RADIO to RADIOWERK at 2026-03-27T12:50 ref A-12312 key dn-0372
complete 11 BOARD lot B0327 at 2026-03-27T12:55 ref T-0318 key bl-0318
ship 3 RADIO to WEB-SHOP at 2026-03-27T13:22 ref A-12319 key dn-0373
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T13:36 key pl-0261
complete 8 RADIO serials R02854..R02861 at 2026-03-27T13:36 note "wrapped twice" key rl-0302
  + 24 FOAM
ship 4 RADIO to MAKER-BOX at 2026-03-27T13:56 ref A-12323 key dn-0374
tick at 2026-03-27T14:00 key tk-0039
operation 20 9 BOARD at 2026-03-27T14:02 key sl-0133
complete 9 BOARD lot B0327 at 2026-03-27T14:27 ref T-0319 key bl-0319
ship 3 RADIO to MAKER-BOX at 2026-03-27T14:28 ref A-12329 key dn-0375
complete 8 RADIO serials R02862..R02869 at 2026-03-27T14:35 key rl-0303
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T14:39 key pl-0262
issue 4 LXES1TBCC2-004 reason test at 2026-03-27T14:59 key is-0044
scrap 14 GRM1555C1H220JA01D at 2026-03-27T15:00 note "reel end" key sc-0033
operation 20 9 BOARD at 2026-03-27T15:04 by Mara key sl-0134
ship 15 RADIO to OVERSEAS at 2026-03-27T15:05 ref A-12331 key dn-0376
complete 10 RADIO serials R02870..R02879 at 2026-03-27T15:28 key rl-0304
complete 9 BOARD lot B0327 at 2026-03-27T15:29 ref T-0320 key bl-0320
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T15:36 key pl-0263
ship 2 RADIO to WEB-SHOP at 2026-03-27T15:40 ref A-12332 key dn-0377
sell 1 RADIO from shop to COUNTER at 2026-03-27T16:03 key cs-0030

# An order of next month, which the schedule of its first week will speak of.
order MO-302 40 RADIO due 2026-04-02 line FINAL at 2026-03-27T16:05 key mo-0004

ship 4 RADIO to CAMPUS-LAB at 2026-03-27T16:10 ref A-12337 key dn-0378
complete 10 BOARD lot B0327 at 2026-03-27T16:13 ref T-0321 key bl-0321
complete 9 RADIO serials R02880..R02888 at 2026-03-27T16:20 note "wrapped twice" key rl-0305
  + 27 FOAM
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T16:36 key pl-0264
ship 8 RADIO to CAMPUS-LAB at 2026-03-27T16:46 ref A-12344 key dn-0379
complete 11 BOARD lot B0327 at 2026-03-27T17:09 ref T-0322 key bl-0322
complete 8 RADIO serials R02889..R02896 at 2026-03-27T17:17 key rl-0306
ship 6 RADIO to FIELDLINE at 2026-03-27T17:20 ref A-12347 key dn-0380
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T17:41 key pl-0265
ship 12 RADIO to RADIOWERK at 2026-03-27T17:53 ref A-12353 key dn-0381
complete 11 RADIO serials R02897..R02907 at 2026-03-27T18:17 key rl-0307
operation 20 9 BOARD at 2026-03-27T18:21 key sl-0135
ship 4 RADIO to WEB-SHOP at 2026-03-27T18:30 ref A-12357 key dn-0382
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T18:43 key pl-0266
complete 9 BOARD lot B0327 at 2026-03-27T18:46 ref T-0323 key bl-0323
ship 7 RADIO to FIELDLINE at 2026-03-27T19:03 ref A-12362 key dn-0383
complete 11 RADIO serials R02908..R02918 at 2026-03-27T19:10 key rl-0308
complete 10 BOARD lot B0327 at 2026-03-27T19:19 ref T-0324 key bl-0324
ship 1 RADIO to WEB-SHOP at 2026-03-27T19:34 ref A-12363 key dn-0384
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T19:46 by Mara key pl-0267
ship 3 RADIO to WEB-SHOP at 2026-03-27T20:05 ref A-12369 key dn-0385
complete 9 RADIO serials R02919..R02927 at 2026-03-27T20:08 key rl-0309
operation 20 9 BOARD at 2026-03-27T20:28 key sl-0136
ship 8 RADIO to HAMHAUS at 2026-03-27T20:36 ref A-12374 key dn-0386
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T20:44 key pl-0268
complete 9 BOARD lot B0327 at 2026-03-27T20:53 ref T-0325 key bl-0325
complete 8 RADIO serials R02928..R02935 at 2026-03-27T21:02 key rl-0310
operation 20 9 BOARD at 2026-03-27T21:20 by Ole key sl-0137
count 4132 GRM155R61A334KE15D at 2026-03-27T21:21 key ct-0068
count 1237 DMP2305U-7 at 2026-03-27T21:31 key ct-0069
count 1155 LXES15AAA1-100 at 2026-03-27T21:38 key ct-0070
count 2782 GRM1555C1H181JA01D at 2026-03-27T21:43 key ct-0071
expense 615.00 account 3410 at 2026-03-27T21:50 note "wages of the day" key ex-0042
expense 315.50 account 3420 at 2026-03-27T21:50 note machines key ex-0043
expense 415.25 account 3430 at 2026-03-27T21:50 note "energy of the week" key ex-0044
tick at 2026-03-27T22:00 key tk-0040

# The counts of the month's end.
count 295 PCB at 2026-03-27T22:05 key ct-0072
count 0 CASE at 2026-03-27T22:05 key ct-0073
count 294 CARTON at 2026-03-27T22:05 key ct-0074
count 376 ANTENNA at 2026-03-27T22:05 by Tarek key ct-0075
count 1.0529 kg SOLDER-PASTE at 2026-03-27T22:05 note weighed key ct-0076
count 2 RADIO in shop at 2026-03-27T22:05 key ct-0077

# The month is closed; then the bill for the oven's service comes: the day is reopened, the bill
# is booked, and the month closed again.
close 2026-03-27 at 2026-03-27T22:30 key cl-0002
reopen 2026-03-26 at 2026-03-27T22:30 key cl-0003
expense 247.50 account 3420 at 2026-03-27T22:30 note "service of the oven" key ex-0045
close 2026-03-27 at 2026-03-27T22:30 key cl-0004

# What must hold in the evening.
expect stock BOARD 114
expect stock PROGRAMMED-BOARD 76
expect stock RADIO 18
expect stock RADIO 2 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 202
expect stock CASE 342 in painter
expect due RMCF0402JT39R0 7650
expect stock CASE 342 value 1008.90
expect stock CARTON 294 value 105.84
expect stock AB26TRQ-32.768KHZ-T 882
expect stock RMCF0402JT470R 5359
expect stock SOLDER-PASTE 1052.9
expect owed SKY13350-385LF 0
expect owed RADIO 0
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -250370.10
expect balance incurred 0.00
expect balance applied 0.00
expect balance expense:bulk 89.61
expect check clean

# And of every part.
expect stock GRM1555C1H330JA01D 18992
expect stock GRM155R71C103KA01D 14051
expect stock GRM1555C1H220JA01D 10695
expect stock GRM155R61A104KA01D 19776
expect stock GRM155R71H331KA01D 3748
expect stock UMK105CG8R2DV-F 1228
expect stock GRM1555C1H181JA01D 2782
expect stock GRM1555C1H470JA01D 4642
expect stock GRM1555C1H101JA01D 6265
expect stock LMK105BJ105KV-F 11478
expect stock LMK105BJ225MV-F 10691
expect stock GRM155R61A334KE15D 4132
expect stock GRM1555C1H3R0CA01D 3117
expect stock GRM21BR61A106KE19L 4317
expect stock GRM155R71H332KA01D 1881
expect stock GRM1555C1H180JA01D 8916
expect stock LXES15AAA1-100 1155
expect stock LTST-S220KRKT 1126
expect stock LTST-S220KGKT 1449
expect stock LTST-S220KSKT 1769
expect stock BLM21PG221SN1D 3601
expect stock 10103592-0001LF 406
expect stock BRL1608T100M 3831
expect stock HK10056N2S-T 1702
expect stock NRG4026T4R7M 763
expect stock 73251-2121 981
expect stock PPPC082LFBN-RC 403
expect stock PPPC112LFBN-RC 730
expect stock PPPC132LFBN-RC 325
expect stock BSS84 2656
expect stock DMP2305U-7 1237
expect stock AO3407A 405
expect stock RMCF0402JT470R 5359
expect stock ERJ-2GEJ223X 1725
expect stock RMCF0402FT51K0 1854
expect stock RMCF0402JT10K0 13788
expect stock RMCF0402FT1K00 4414
expect stock RMCF0402FT4K70 5239
expect stock RMCF0402JT1K80 5881
expect stock RMCF0402JT39R0 21102
expect stock RMCF0402ZT0R00 10694
expect stock RMCF0402FT162K 3770
expect stock RMCF0402FT330K 1535
expect stock RMCF0402FT715K 1725
expect stock MCR01MRTF1202 1833
expect stock FSMRA3JH 1490
expect stock B0310J50100AHF 808
expect stock 2500BL14M100T 1130
expect stock SKY13350-385LF 2914
expect stock LP0603A1880ANTR 884
expect stock RFFC5072TR7 745
expect stock DEA162400HT-8004B1 371
expect stock SKY13317-373LF 1640
expect stock MGA-81563-TR1G 1444
expect stock LXES1TBCC2-004 880
expect stock MAX2837ETM+ 495
expect stock MAX5864ETM+ 385
expect stock SI5351C-B-GM 564
expect stock W25Q80BVSSIG 325
expect stock TPS62410DRCR 876
expect stock LPC4320FBD144,551 305
expect stock XC2C64A-7VQG100C 375
expect stock CX3225GB25000D0HEQZ1 565
expect stock 7V-12.000MAAE-T 724
expect stock AB26TRQ-32.768KHZ-T 882
expect stock PCB 295
expect stock SOLDER-PASTE 1052.9
expect stock SERIAL-LABEL 526
expect stock CASE 342
expect stock ANTENNA 376
expect stock USB-CABLE 329
expect stock SCREW 1874
expect stock CARTON 294
expect stock FOAM 843
expect stock LABEL-SHEET 68
expect stock TAPE 0
