# Friday, 27 March 2026: working day 20 of 20. The month ends: counts, the close, and one bill
# that comes after it.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-27T06:10 key mv-0065
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-27T06:10 key mv-0066
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-27T06:10 key mv-0067
complete 8 BOARD lot B0327 at 2026-03-27T06:20 ref T-0308 key bl-0308
complete 10 BOARD lot B0327 at 2026-03-27T06:35 ref T-0309 key bl-0309
operation 20 9 BOARD at 2026-03-27T07:26 key sl-0114
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T07:27 key pl-0259
complete 9 BOARD lot B0327 at 2026-03-27T07:51 ref T-0310 key bl-0310
complete 10 RADIO serials R02832..R02841 at 2026-03-27T08:03 key rl-0298
complete 9 BOARD scrapped 1 lot B0327 at 2026-03-27T08:22 ref T-0311 note tombstones key bl-0311
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T08:36 key pl-0260
complete 8 RADIO serials R02842..R02849 at 2026-03-27T08:57 key rl-0299
issue 9 HK10056N2S-T reason engineering at 2026-03-27T08:59 key is-0041
complete 10 BOARD lot B0327 at 2026-03-27T09:22 ref T-0312 key bl-0312
ship 3 RADIO to MAKER-BOX at 2026-03-27T09:26 ref A-12351 key dn-0379
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T09:44 by Imke key pl-0261
complete 10 RADIO serials R02850..R02859 at 2026-03-27T09:52 by Mara key rl-0300
scrap 56 GRM1555C1H330JA01D at 2026-03-27T09:59 note "feeder jam" key sc-0032
ship 3 RADIO to MAKER-BOX at 2026-03-27T10:10 ref A-12358 key dn-0380
operation 20 8 BOARD at 2026-03-27T10:14 note "dropped at the feeder" key sl-0115
  + 49 GRM1555C1H101JA01D
move 6 RADIO from finished to shop at 2026-03-27T10:15 key mv-0068
complete 8 BOARD lot B0327 at 2026-03-27T10:39 ref T-0313 key bl-0313
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T10:46 key pl-0262
complete 9 RADIO serials R02860..R02868 at 2026-03-27T10:47 key rl-0301
ship 6 RADIO to HAMHAUS at 2026-03-27T10:52 ref A-12367 key dn-0381
sell 1 RADIO from shop to COUNTER at 2026-03-27T11:02 key cs-0030
operation 20 10 BOARD at 2026-03-27T11:11 key sl-0116
ship 4 RADIO to MAKER-BOX at 2026-03-27T11:32 ref A-12371 key dn-0382
complete 10 BOARD lot B0327 at 2026-03-27T11:36 ref T-0314 by Ole key bl-0314
complete 10 RADIO serials R02869..R02878 at 2026-03-27T11:46 key rl-0302
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T11:56 by Ole key pl-0263
complete 11 BOARD lot B0327 at 2026-03-27T12:04 ref T-0315 key bl-0315
ship 1 RADIO to WEB-SHOP at 2026-03-27T12:04 ref A-12373 key dn-0383
complete 9 RADIO serials R02879..R02887 at 2026-03-27T12:39 note "wrapped twice" key rl-0303
  + 27 FOAM
ship 2 RADIO to WEB-SHOP at 2026-03-27T12:46 ref A-12380 key dn-0384
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T13:02 by Ole key pl-0264
operation 20 9 BOARD at 2026-03-27T13:04 key sl-0117
ship 6 RADIO to FIELDLINE at 2026-03-27T13:23 ref A-12386 key dn-0385
complete 9 BOARD lot B0327 at 2026-03-27T13:29 ref T-0316 by Imke key bl-0316
complete 10 RADIO serials R02888..R02897 at 2026-03-27T13:36 by Ole key rl-0304
complete 8 BOARD lot B0327 at 2026-03-27T13:59 ref T-0317 by Tarek key bl-0317
tick at 2026-03-27T14:00 key tk-0039
ship 2 RADIO to WEB-SHOP at 2026-03-27T14:02 ref A-12387 key dn-0386
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T14:08 key pl-0265
complete 8 RADIO serials R02898..R02905 at 2026-03-27T14:36 key rl-0305
ship 10 RADIO to FIELDLINE at 2026-03-27T14:49 ref A-12396 key dn-0387
complete 9 BOARD lot B0327 at 2026-03-27T14:50 ref T-0318 note "paste weighed" key bl-0318
  + 22.6 SOLDER-PASTE
scrap 32 GRM1555C1H180JA01D at 2026-03-27T15:04 note "feeder jam" key sc-0033
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T15:17 key pl-0266
ship 6 RADIO to MAKER-BOX at 2026-03-27T15:22 ref A-12404 key dn-0388
complete 10 RADIO serials R02906..R02915 at 2026-03-27T15:25 by Jonas key rl-0306
operation 20 9 BOARD at 2026-03-27T15:46 key sl-0118
ship 20 RADIO to OVERSEAS at 2026-03-27T16:04 ref A-12411 key dn-0389

# An order of next month, which the schedule of its first week will speak of.
order MO-302 40 RADIO due 2026-04-02 line FINAL at 2026-03-27T16:05 key mo-0004

complete 9 BOARD lot B0327 at 2026-03-27T16:11 ref T-0319 key bl-0319
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T16:24 by Ole key pl-0267
complete 9 RADIO serials R02916..R02924 at 2026-03-27T16:26 key rl-0307
ship 3 RADIO to MAKER-BOX at 2026-03-27T16:41 ref A-12415 key dn-0390
complete 8 BOARD lot B0327 at 2026-03-27T16:47 ref T-0320 key bl-0320
complete 10 RADIO serials R02925..R02934 at 2026-03-27T17:24 key rl-0308
ship 3 RADIO to MAKER-BOX at 2026-03-27T17:24 ref A-12424 key dn-0391
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T17:27 key pl-0268
complete 10 BOARD lot B0327 at 2026-03-27T17:42 ref T-0321 key bl-0321
ship 4 RADIO to WEB-SHOP at 2026-03-27T18:05 ref A-12426 key dn-0392
complete 8 RADIO serials R02935..R02942 at 2026-03-27T18:19 key rl-0309
complete 10 BOARD lot B0327 at 2026-03-27T18:30 ref T-0322 key bl-0322
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T18:31 key pl-0269
ship 2 RADIO to WEB-SHOP at 2026-03-27T18:45 ref A-12429 key dn-0393
complete 9 RADIO serials R02943..R02951 at 2026-03-27T19:11 key rl-0310
ship 4 RADIO to CAMPUS-LAB at 2026-03-27T19:21 ref A-12435 key dn-0394
complete 11 BOARD lot B0327 at 2026-03-27T19:28 ref T-0323 key bl-0323
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T19:34 key pl-0270
ship 8 RADIO to HAMHAUS at 2026-03-27T20:02 ref A-12443 key dn-0395
complete 11 RADIO serials R02952..R02962 at 2026-03-27T20:11 key rl-0311
operation 20 11 BOARD at 2026-03-27T20:23 key sl-0119
ship 6 RADIO to MAKER-BOX at 2026-03-27T20:41 ref A-12445 key dn-0396
complete 11 BOARD lot B0327 at 2026-03-27T20:48 ref T-0324 key bl-0324
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T20:49 key pl-0271
complete 8 RADIO serials R02963..R02970 at 2026-03-27T21:04 key rl-0312
operation 20 10 BOARD at 2026-03-27T21:20 by Jonas key sl-0120
count 442 AO3407A at 2026-03-27T21:26 key ct-0065
count 756 7V-12.000MAAE-T at 2026-03-27T21:30 key ct-0066
count 1091 73251-2121 at 2026-03-27T21:35 key ct-0067
count 1915 RMCF0402FT51K0 at 2026-03-27T21:41 key ct-0068
expense 630.00 account 3410 at 2026-03-27T21:50 note "wages of the day" key ex-0042
expense 313.50 account 3420 at 2026-03-27T21:50 note machines key ex-0043
expense 418.25 account 3430 at 2026-03-27T21:50 note "energy of the week" key ex-0044
tick at 2026-03-27T22:00 key tk-0040

# The counts of the month's end.
count 332 PCB at 2026-03-27T22:05 key ct-0069
count 302 CASE at 2026-03-27T22:05 key ct-0070
count 287 CARTON at 2026-03-27T22:05 key ct-0071
count 344 ANTENNA at 2026-03-27T22:05 key ct-0072
count 0.6675 kg SOLDER-PASTE at 2026-03-27T22:05 note weighed key ct-0073
count 5 RADIO in shop at 2026-03-27T22:05 key ct-0074

# The month is closed; then the bill for the oven's service comes: the day is reopened, the bill
# is booked, and the month closed again.
close 2026-03-27 at 2026-03-27T22:30 key cl-0002
reopen 2026-03-26 at 2026-03-27T22:30 key cl-0003
expense 247.50 account 3420 at 2026-03-27T22:30 note "service of the oven" key ex-0045
close 2026-03-27 at 2026-03-27T22:30 key cl-0004

# What must hold in the evening.
expect stock BOARD 100
expect stock PROGRAMMED-BOARD 10
expect stock RADIO 55
expect stock RADIO 5 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 6836
expect stock CASE 302 value 890.90
expect stock CARTON 287 value 103.32
expect stock AB26TRQ-32.768KHZ-T 866
expect stock RMCF0402JT470R 5512
expect stock SOLDER-PASTE 667.5
expect owed SKY13350-385LF 0
expect owed RADIO 0
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -249394.80
expect balance incurred 0.00
expect balance applied 0.00
expect balance expense:bulk 89.61
expect check clean

# And of every part.
expect stock GRM1555C1H330JA01D 20201
expect stock GRM155R71C103KA01D 14392
expect stock GRM1555C1H220JA01D 11184
expect stock GRM155R61A104KA01D 22386
expect stock GRM155R71H331KA01D 3843
expect stock UMK105CG8R2DV-F 1270
expect stock GRM1555C1H181JA01D 2884
expect stock GRM1555C1H470JA01D 4801
expect stock GRM1555C1H101JA01D 6556
expect stock LMK105BJ105KV-F 11624
expect stock LMK105BJ225MV-F 10929
expect stock GRM155R61A334KE15D 4249
expect stock GRM1555C1H3R0CA01D 3187
expect stock GRM21BR61A106KE19L 4453
expect stock GRM155R71H332KA01D 1913
expect stock GRM1555C1H180JA01D 9085
expect stock LXES15AAA1-100 1248
expect stock LTST-S220KRKT 1197
expect stock LTST-S220KGKT 1492
expect stock LTST-S220KSKT 1842
expect stock BLM21PG221SN1D 3716
expect stock 10103592-0001LF 443
expect stock BRL1608T100M 4010
expect stock HK10056N2S-T 1749
expect stock NRG4026T4R7M 844
expect stock 73251-2121 1091
expect stock PPPC082LFBN-RC 442
expect stock PPPC112LFBN-RC 802
expect stock PPPC132LFBN-RC 362
expect stock BSS84 2767
expect stock DMP2305U-7 1282
expect stock AO3407A 442
expect stock RMCF0402JT470R 5512
expect stock ERJ-2GEJ223X 1761
expect stock RMCF0402FT51K0 1915
expect stock RMCF0402JT10K0 13650
expect stock RMCF0402FT1K00 4575
expect stock RMCF0402FT4K70 5296
expect stock RMCF0402JT1K80 6019
expect stock RMCF0402JT39R0 21098
expect stock RMCF0402ZT0R00 10957
expect stock RMCF0402FT162K 3851
expect stock RMCF0402FT330K 1610
expect stock RMCF0402FT715K 1755
expect stock MCR01MRTF1202 1917
expect stock FSMRA3JH 1564
expect stock B0310J50100AHF 882
expect stock 2500BL14M100T 1204
expect stock SKY13350-385LF 3146
expect stock LP0603A1880ANTR 922
expect stock RFFC5072TR7 782
expect stock DEA162400HT-8004B1 418
expect stock SKY13317-373LF 1740
expect stock MGA-81563-TR1G 1502
expect stock LXES1TBCC2-004 921
expect stock MAX2837ETM+ 532
expect stock MAX5864ETM+ 412
expect stock SI5351C-B-GM 601
expect stock W25Q80BVSSIG 362
expect stock TPS62410DRCR 922
expect stock LPC4320FBD144,551 402
expect stock XC2C64A-7VQG100C 385
expect stock CX3225GB25000D0HEQZ1 589
expect stock 7V-12.000MAAE-T 756
expect stock AB26TRQ-32.768KHZ-T 866
expect stock PCB 332
expect stock SOLDER-PASTE 667.5
expect stock SERIAL-LABEL 561
expect stock CASE 302
expect stock ANTENNA 344
expect stock USB-CABLE 301
expect stock SCREW 1805
expect stock CARTON 287
expect stock FOAM 838
expect stock LABEL-SHEET 66
expect stock TAPE 0
