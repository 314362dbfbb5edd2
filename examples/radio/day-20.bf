# Friday, 27 March 2026: working day 20 of 20. The month ends: counts, the close, and one bill
# that comes after it.

complete 10 BOARD lot B0327 at 2026-03-27T06:20 ref T-0306 key bl-0306
complete 7 BOARD scrapped 2 lot B0327 at 2026-03-27T06:32 ref T-0307 note tombstones key bl-0307
complete 9 BOARD scrapped 1 lot B0327 at 2026-03-27T07:28 ref T-0308 note tombstones key bl-0308
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T07:31 key pl-0258
complete 8 RADIO serials R02823..R02830 at 2026-03-27T08:03 key rl-0299
receive 150 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-27T08:15 ref LS-49089 key gr-0196
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T08:25 key pl-0259
complete 10 BOARD lot B0327 at 2026-03-27T08:29 ref T-0309 key bl-0309
complete 11 RADIO serials R02831..R02841 at 2026-03-27T08:51 key rl-0300
issue 1 GRM155R61A104KA01D reason test at 2026-03-27T09:04 key is-0043
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T09:19 key pl-0260
complete 7 BOARD lost 1 lot B0327 at 2026-03-27T09:24 ref T-0310 key bl-0310
ship 6 RADIO to HAMHAUS at 2026-03-27T09:32 ref A-12291 key dn-0376
complete 8 RADIO serials R02842..R02849 at 2026-03-27T09:47 by Imke note "wrapped twice" key rl-0301
  + 24 FOAM
scrap 52 LMK105BJ105KV-F at 2026-03-27T10:01 note "feeder jam" key sc-0029
ship 2 RADIO to WEB-SHOP at 2026-03-27T10:10 ref A-12294 key dn-0377
complete 8 BOARD lost 1 lot B0327 at 2026-03-27T10:12 ref T-0311 key bl-0311
move 6 RADIO from finished to shop at 2026-03-27T10:15 key mv-0084
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T10:24 key pl-0261
complete 10 RADIO serials R02850..R02859 at 2026-03-27T10:36 key rl-0302
ship 12 RADIO to HAMHAUS at 2026-03-27T10:48 ref A-12303 key dn-0378
sell 1 RADIO from shop to COUNTER at 2026-03-27T10:57 key cs-0031
complete 9 BOARD lot B0327 at 2026-03-27T11:10 ref T-0312 key bl-0312
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T11:17 key pl-0262
ship 4 RADIO to WEB-SHOP at 2026-03-27T11:21 ref A-12310 key dn-0379
complete 9 RADIO serials R02860..R02868 at 2026-03-27T11:26 key rl-0303
ship 1 RADIO to WEB-SHOP at 2026-03-27T12:00 ref A-12312 key dn-0380
issue 3 MGA-81563-TR1G reason test at 2026-03-27T12:01 by Mara key is-0044
operation 20 8 BOARD at 2026-03-27T12:05 by Ole key sl-0118
complete 10 PROGRAMMED-BOARD lot P0327 at 2026-03-27T12:16 key pl-0263
complete 8 RADIO serials R02869..R02876 at 2026-03-27T12:17 key rl-0304
complete 8 BOARD lot B0327 at 2026-03-27T12:30 ref T-0313 key bl-0313
ship 10 RADIO to RADIOWERK at 2026-03-27T12:37 ref A-12313 key dn-0381
complete 10 BOARD lot B0327 at 2026-03-27T13:00 ref T-0314 key bl-0314
ship 16 RADIO to RADIOWERK at 2026-03-27T13:09 ref A-12316 key dn-0382
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0327 at 2026-03-27T13:11 key pl-0264
complete 8 RADIO serials R02877..R02884 at 2026-03-27T13:15 by Mara key rl-0305
ship 2 RADIO to WEB-SHOP at 2026-03-27T13:52 ref A-12321 key dn-0383
complete 9 BOARD lot B0327 at 2026-03-27T13:54 ref T-0315 key bl-0315
tick at 2026-03-27T14:00 key tk-0039
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T14:07 by Ole key pl-0265
complete 9 RADIO serials R02885..R02893 at 2026-03-27T14:10 key rl-0306
ship 6 RADIO to MAKER-BOX at 2026-03-27T14:23 ref A-12325 key dn-0384
operation 20 10 BOARD at 2026-03-27T14:53 by Jonas key sl-0119
issue 3 LTST-S220KRKT reason test at 2026-03-27T14:59 key is-0045
complete 10 RADIO serials R02894..R02903 at 2026-03-27T15:02 key rl-0307
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T15:03 key pl-0266
ship 5 RADIO to FIELDLINE at 2026-03-27T15:04 ref A-12332 key dn-0385
complete 10 BOARD lot B0327 at 2026-03-27T15:18 ref T-0316 key bl-0316
ship 5 RADIO to CAMPUS-LAB at 2026-03-27T15:44 ref A-12337 key dn-0386
complete 11 RADIO serials R02904..R02914 at 2026-03-27T15:48 by Ole key rl-0308
complete 11 BOARD lot B0327 at 2026-03-27T15:50 ref T-0317 key bl-0317
sell 1 RADIO from shop to COUNTER at 2026-03-27T16:01 key cs-0032
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-27T16:02 key mv-0085
complete 12 PROGRAMMED-BOARD lot P0327 at 2026-03-27T16:03 key pl-0267

# An order of next month, which the schedule of its first week will speak of.
order MO-302 40 RADIO due 2026-04-02 line FINAL at 2026-03-27T16:05 key mo-0006

ship 12 RADIO to HAMHAUS at 2026-03-27T16:18 ref A-12343 key dn-0387
complete 10 BOARD lot B0327 at 2026-03-27T16:41 ref T-0318 key bl-0318
complete 10 RADIO serials R02915..R02924 at 2026-03-27T16:42 key rl-0309
complete 9 PROGRAMMED-BOARD lot P0327 at 2026-03-27T16:56 key pl-0268
ship 3 RADIO to WEB-SHOP at 2026-03-27T17:00 ref A-12349 key dn-0388
complete 9 RADIO serials R02925..R02933 at 2026-03-27T17:32 key rl-0310
ship 1 RADIO to WEB-SHOP at 2026-03-27T17:36 ref A-12352 key dn-0389
complete 9 BOARD scrapped 1 lot B0327 at 2026-03-27T17:40 ref T-0319 note bridges key bl-0319
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-27T17:52 key mv-0086
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T17:54 key pl-0269
ship 6 RADIO to FIELDLINE at 2026-03-27T18:13 ref A-12358 key dn-0390
complete 9 RADIO serials R02934..R02942 at 2026-03-27T18:25 key rl-0311
complete 8 BOARD lot B0327 at 2026-03-27T18:35 ref T-0320 key bl-0320
ship 3 RADIO to WEB-SHOP at 2026-03-27T18:49 ref A-12361 key dn-0391
complete 13 PROGRAMMED-BOARD lot P0327 at 2026-03-27T18:55 key pl-0270
complete 11 RADIO serials R02943..R02953 at 2026-03-27T19:24 key rl-0312
ship 15 RADIO to OVERSEAS at 2026-03-27T19:26 ref A-12365 key dn-0392
operation 20 9 BOARD at 2026-03-27T19:30 note "paste weighed" key sl-0120
  + 23.2 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T19:45 by Jonas key pl-0271
complete 9 BOARD lot B0327 at 2026-03-27T19:55 ref T-0321 key bl-0321
ship 8 RADIO to CAMPUS-LAB at 2026-03-27T20:03 ref A-12367 key dn-0393
complete 11 RADIO serials R02954..R02964 at 2026-03-27T20:10 key rl-0313
operation 20 11 BOARD at 2026-03-27T20:29 key sl-0121
ship 12 RADIO to RADIOWERK at 2026-03-27T20:37 ref A-12369 key dn-0394
complete 11 PROGRAMMED-BOARD lot P0327 at 2026-03-27T20:47 key pl-0272
complete 11 BOARD lot B0327 at 2026-03-27T20:54 ref T-0322 key bl-0322
complete 9 RADIO serials R02965..R02973 at 2026-03-27T21:05 key rl-0314
operation 20 8 BOARD at 2026-03-27T21:20 key sl-0122
count 9142 GRM1555C1H180JA01D at 2026-03-27T21:21 key ct-0064
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-27T21:32 key mv-0087
count 11028 LMK105BJ225MV-F at 2026-03-27T21:34 key ct-0065
count 424 XC2C64A-7VQG100C at 2026-03-27T21:38 key ct-0066
expense 615.00 account 3410 at 2026-03-27T21:50 note "wages of the day" key ex-0042
expense 315.00 account 3420 at 2026-03-27T21:50 note machines key ex-0043
expense 407.50 account 3430 at 2026-03-27T21:50 note "energy of the week" key ex-0044
tick at 2026-03-27T22:00 key tk-0040

# The counts of the month's end.
count 299 PCB at 2026-03-27T22:05 key ct-0067
count 0 CASE at 2026-03-27T22:05 key ct-0068
count 260 CARTON at 2026-03-27T22:05 key ct-0069
count 342 ANTENNA at 2026-03-27T22:05 key ct-0070
count 0.7394 kg SOLDER-PASTE at 2026-03-27T22:05 by Tarek note weighed key ct-0071
count 4 RADIO in shop at 2026-03-27T22:05 by Jonas key ct-0072

# The month is closed; then the bill for the oven's service comes: the day is reopened, the bill
# is booked, and the month closed again.
close 2026-03-27 at 2026-03-27T22:30 key cl-0002
reopen 2026-03-26 at 2026-03-27T22:30 key cl-0003
expense 247.50 account 3420 at 2026-03-27T22:30 note "service of the oven" key ex-0045
close 2026-03-27 at 2026-03-27T22:30 key cl-0004

# What must hold in the evening.
expect stock BOARD 47
expect stock PROGRAMMED-BOARD 57
expect stock RADIO 41
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 187
expect stock CASE 316 in painter
expect due RMCF0402JT39R0 6462
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 316 value 932.20
expect stock CARTON 260 value 93.60
expect stock AB26TRQ-32.768KHZ-T 935
expect stock RMCF0402JT470R 5698
expect stock SOLDER-PASTE 739.4
expect owed SKY13350-385LF 0
expect owed RADIO 0
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -250715.65
expect balance incurred 0.00
expect balance applied 0.00
expect balance expense:bulk 89.61
expect check clean

# And of every part.
expect stock GRM1555C1H330JA01D 20694
expect stock GRM155R71C103KA01D 14580
expect stock GRM1555C1H220JA01D 11377
expect stock GRM155R61A104KA01D 23398
expect stock GRM155R71H331KA01D 3878
expect stock UMK105CG8R2DV-F 1289
expect stock GRM1555C1H181JA01D 2898
expect stock GRM1555C1H470JA01D 4779
expect stock GRM1555C1H101JA01D 6580
expect stock LMK105BJ105KV-F 11638
expect stock LMK105BJ225MV-F 11028
expect stock GRM155R61A334KE15D 4319
expect stock GRM1555C1H3R0CA01D 3246
expect stock GRM21BR61A106KE19L 4641
expect stock GRM155R71H332KA01D 1941
expect stock GRM1555C1H180JA01D 9142
expect stock LXES15AAA1-100 1321
expect stock LTST-S220KRKT 1235
expect stock LTST-S220KGKT 1555
expect stock LTST-S220KSKT 1871
expect stock BLM21PG221SN1D 3829
expect stock 10103592-0001LF 453
expect stock BRL1608T100M 4048
expect stock HK10056N2S-T 1782
expect stock NRG4026T4R7M 876
expect stock 73251-2121 1085
expect stock PPPC082LFBN-RC 458
expect stock PPPC112LFBN-RC 838
expect stock PPPC132LFBN-RC 369
expect stock BSS84 2814
expect stock DMP2305U-7 1292
expect stock AO3407A 458
expect stock RMCF0402JT470R 5698
expect stock ERJ-2GEJ223X 1765
expect stock RMCF0402FT51K0 1928
expect stock RMCF0402JT10K0 14321
expect stock RMCF0402FT1K00 4671
expect stock RMCF0402FT4K70 5409
expect stock RMCF0402JT1K80 6054
expect stock RMCF0402JT39R0 21114
expect stock RMCF0402ZT0R00 11069
expect stock RMCF0402FT162K 3921
expect stock RMCF0402FT330K 1616
expect stock RMCF0402FT715K 1775
expect stock MCR01MRTF1202 1928
expect stock FSMRA3JH 1597
expect stock B0310J50100AHF 916
expect stock 2500BL14M100T 1238
expect stock SKY13350-385LF 3317
expect stock LP0603A1880ANTR 939
expect stock RFFC5072TR7 798
expect stock DEA162400HT-8004B1 459
expect stock SKY13317-373LF 1828
expect stock MGA-81563-TR1G 1536
expect stock LXES1TBCC2-004 929
expect stock MAX2837ETM+ 549
expect stock MAX5864ETM+ 439
expect stock SI5351C-B-GM 617
expect stock W25Q80BVSSIG 379
expect stock TPS62410DRCR 939
expect stock LPC4320FBD144,551 419
expect stock XC2C64A-7VQG100C 424
expect stock CX3225GB25000D0HEQZ1 604
expect stock 7V-12.000MAAE-T 776
expect stock AB26TRQ-32.768KHZ-T 935
expect stock PCB 299
expect stock SOLDER-PASTE 739.4
expect stock SERIAL-LABEL 516
expect stock CASE 316
expect stock ANTENNA 342
expect stock USB-CABLE 305
expect stock SCREW 1760
expect stock CARTON 260
expect stock FOAM 828
expect stock LABEL-SHEET 66
expect stock TAPE 0
