# Thursday, 30 April 2026: working day 20 of 20. The month ends: all parts are counted, and April
# is closed.

complete 9 BOARD lot B0430 at 2026-04-30T06:20 ref T-0483 key bl-0483
complete 8 BOARD lot B0430 at 2026-04-30T06:31 ref T-0484 key bl-0484
rework 1 RADIO serials R04340 labour 4.20 at 2026-04-30T06:40 key rw-0038
  + 1 LTST-S220KGKT
complete 11 PROGRAMMED-BOARD lot P0430 at 2026-04-30T07:28 key pl-0401
complete 9 RADIO serials R04399..R04407 at 2026-04-30T07:57 key rl-0462
receive 67 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-30T08:15 ref LS-49942 key gr-0368
complete 11 BOARD lot B0430 at 2026-04-30T08:35 ref T-0485 by Imke key bl-0485
issue 26 MCR01MRTF1202 reason training at 2026-04-30T09:02 key is-0089
ship 3 RADIO to WEB-SHOP at 2026-04-30T09:28 ref A-13328 key dn-0583
empty 1 reel RMCF0402JT39R0 at 2026-04-30T09:40 key em-0010
complete 8 RADIO serials R04408..R04415 at 2026-04-30T09:54 key rl-0463
scrap 41 LMK105BJ105KV-F at 2026-04-30T10:02 note "feeder jam" key sc-0057
complete 9 PROGRAMMED-BOARD lot P0430 at 2026-04-30T10:12 key pl-0402
move 4 RADIO from finished to shop at 2026-04-30T10:15 key mv-0126
complete 9 BOARD lot B0430 at 2026-04-30T10:28 ref T-0486 note "dropped at the feeder" key bl-0486
  + 67 RMCF0402ZT0R00
ship 10 RADIO to RADIOWERK at 2026-04-30T10:49 ref A-13334 key dn-0584
sell 1 RADIO from shop to COUNTER at 2026-04-30T10:56 key cs-0065
complete 10 RADIO serials R04416..R04425 at 2026-04-30T11:44 key rl-0464
ship 4 RADIO to CAMPUS-LAB at 2026-04-30T12:20 ref A-13337 key dn-0585
operation 20 10 BOARD at 2026-04-30T12:31 note "paste weighed" key sl-0190
  + 22.6 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0430 at 2026-04-30T12:47 by Tarek key pl-0403
complete 10 BOARD lot B0430 at 2026-04-30T12:56 ref T-0487 key bl-0487
complete 11 RADIO serials R04426..R04436 at 2026-04-30T13:40 key rl-0465
ship 4 RADIO to MAKER-BOX at 2026-04-30T13:41 ref A-13345 key dn-0586
tick at 2026-04-30T14:00 key tk-0079
operation 20 10 BOARD at 2026-04-30T14:27 key sl-0191
complete 10 BOARD lot B0430 at 2026-04-30T14:52 ref T-0488 key bl-0488
ship 8 RADIO to CAMPUS-LAB at 2026-04-30T15:01 ref A-13350 key dn-0587
scrap 52 GRM1555C1H180JA01D at 2026-04-30T15:01 note "feeder jam" key sc-0058
complete 11 RADIO serials R04437..R04447 at 2026-04-30T15:26 key rl-0466
complete 13 PROGRAMMED-BOARD lot P0430 at 2026-04-30T15:31 key pl-0404
complete 10 BOARD lot B0430 at 2026-04-30T16:29 ref T-0489 key bl-0489
ship 3 RADIO to MAKER-BOX at 2026-04-30T16:31 ref A-13353 key dn-0588
complete 10 RADIO serials R04448..R04457 at 2026-04-30T17:22 key rl-0467
ship 20 RADIO to OVERSEAS at 2026-04-30T17:48 ref A-13360 key dn-0589
complete 13 PROGRAMMED-BOARD lot P0430 at 2026-04-30T18:02 key pl-0405
complete 9 BOARD lot B0430 at 2026-04-30T18:28 ref T-0490 note "dropped at the feeder" key bl-0490
  + 40 GRM1555C1H180JA01D
complete 10 RADIO serials R04458..R04467 at 2026-04-30T19:15 key rl-0468
ship 24 RADIO to OVERSEAS at 2026-04-30T19:16 ref A-13363 key dn-0590
complete 10 BOARD lot B0430 at 2026-04-30T20:24 ref T-0491 key bl-0491
ship 6 RADIO to MAKER-BOX at 2026-04-30T20:36 ref A-13369 key dn-0591
complete 10 PROGRAMMED-BOARD lot P0430 at 2026-04-30T20:45 key pl-0406
complete 8 RADIO serials R04468..R04475 at 2026-04-30T21:04 note "wrapped twice" key rl-0469
  + 24 FOAM
operation 20 8 BOARD at 2026-04-30T21:20 key sl-0192
count 840 AO3407A at 2026-04-30T21:27 key ct-0141
count 8615 GRM155R71H331KA01D at 2026-04-30T21:29 key ct-0142
count 15964 RMCF0402JT470R at 2026-04-30T21:37 key ct-0143
expense 675.00 account 3410 at 2026-04-30T21:50 note "wages of the day" key ex-0087
expense 306.50 account 3420 at 2026-04-30T21:50 note machines key ex-0088
expense 412.50 account 3430 at 2026-04-30T21:50 note "energy of the week" key ex-0089
tick at 2026-04-30T22:00 key tk-0080

# Everything is counted. Of three parts less is there than the books say.
count 7463 GRM1555C1H330JA01D in stores at 2026-04-30T22:05 key ct-0144
count 18369 GRM155R71C103KA01D in stores at 2026-04-30T22:05 key ct-0145
count 11909 GRM1555C1H220JA01D in stores at 2026-04-30T22:05 by Ole key ct-0146
count 11446 GRM155R61A104KA01D in stores at 2026-04-30T22:05 key ct-0147
count 8615 GRM155R71H331KA01D in stores at 2026-04-30T22:05 key ct-0148
count 3676 UMK105CG8R2DV-F in stores at 2026-04-30T22:05 key ct-0149
count 7672 GRM1555C1H181JA01D in stores at 2026-04-30T22:05 key ct-0150
count 7914 GRM1555C1H470JA01D in stores at 2026-04-30T22:05 key ct-0151
count 16902 GRM1555C1H101JA01D in stores at 2026-04-30T22:05 key ct-0152
count 25130 LMK105BJ105KV-F in stores at 2026-04-30T22:05 key ct-0153
count 19726 LMK105BJ225MV-F in stores at 2026-04-30T22:05 key ct-0154
count 7449 GRM155R61A334KE15D in stores at 2026-04-30T22:05 by Jonas key ct-0155
count 8020 GRM1555C1H3R0CA01D in stores at 2026-04-30T22:05 key ct-0156
count 942 GRM21BR61A106KE19L in stores at 2026-04-30T22:05 key ct-0157
count 4334 GRM155R71H332KA01D in stores at 2026-04-30T22:05 key ct-0158
count 22486 GRM1555C1H180JA01D in stores at 2026-04-30T22:05 key ct-0159
count 2423 LXES15AAA1-100 in stores at 2026-04-30T22:05 key ct-0160
count 1996 LTST-S220KRKT in stores at 2026-04-30T22:05 key ct-0161
count 2328 LTST-S220KGKT in stores at 2026-04-30T22:05 key ct-0162
count 2645 LTST-S220KSKT in stores at 2026-04-30T22:05 key ct-0163
count 6873 BLM21PG221SN1D in stores at 2026-04-30T22:05 key ct-0164
count 332 10103592-0001LF in stores at 2026-04-30T22:05 key ct-0165
count 3972 BRL1608T100M in stores at 2026-04-30T22:05 key ct-0166
count 4170 HK10056N2S-T in stores at 2026-04-30T22:05 key ct-0167
count 621 NRG4026T4R7M in stores at 2026-04-30T22:05 key ct-0168
count 480 73251-2121 in stores at 2026-04-30T22:05 key ct-0169
count 245 PPPC082LFBN-RC in stores at 2026-04-30T22:05 key ct-0170
count 412 PPPC112LFBN-RC in stores at 2026-04-30T22:05 by Imke key ct-0171
count 155 PPPC132LFBN-RC in stores at 2026-04-30T22:05 key ct-0172
count 3950 BSS84 in stores at 2026-04-30T22:05 key ct-0173
count 1676 DMP2305U-7 in stores at 2026-04-30T22:05 key ct-0174
count 840 AO3407A in stores at 2026-04-30T22:05 key ct-0175
count 15961 RMCF0402JT470R in stores at 2026-04-30T22:05 by Ole key ct-0176
count 4152 ERJ-2GEJ223X in stores at 2026-04-30T22:05 key ct-0177
count 4315 RMCF0402FT51K0 in stores at 2026-04-30T22:05 key ct-0178
count 14298 RMCF0402JT10K0 in stores at 2026-04-30T22:05 key ct-0179
count 14992 RMCF0402FT1K00 in stores at 2026-04-30T22:05 key ct-0180
count 8914 RMCF0402FT4K70 in stores at 2026-04-30T22:05 key ct-0181
count 9561 RMCF0402JT1K80 in stores at 2026-04-30T22:05 by Mara key ct-0182
count 9113 RMCF0402JT39R0 in stores at 2026-04-30T22:05 key ct-0183
count 19759 RMCF0402ZT0R00 in stores at 2026-04-30T22:05 key ct-0184
count 6693 RMCF0402FT162K in stores at 2026-04-30T22:05 key ct-0185
count 4003 RMCF0402FT330K in stores at 2026-04-30T22:05 key ct-0186
count 4162 RMCF0402FT715K in stores at 2026-04-30T22:05 key ct-0187
count 4282 MCR01MRTF1202 in stores at 2026-04-30T22:05 by Ole key ct-0188
count 364 FSMRA3JH in stores at 2026-04-30T22:05 key ct-0189
count 684 B0310J50100AHF in stores at 2026-04-30T22:05 key ct-0190
count 1012 2500BL14M100T in stores at 2026-04-30T22:05 by Imke key ct-0191
count 973 SKY13350-385LF in stores at 2026-04-30T22:05 key ct-0192
count 1325 LP0603A1880ANTR in stores at 2026-04-30T22:05 key ct-0193
count 185 RFFC5072TR7 in line/SMT at 2026-04-30T22:05 by Mara key ct-0194
count 846 DEA162400HT-8004B1 in stores at 2026-04-30T22:05 key ct-0195
count 2940 SKY13317-373LF in stores at 2026-04-30T22:05 key ct-0196
count 1284 MGA-81563-TR1G in stores at 2026-04-30T22:05 key ct-0197
count 1316 LXES1TBCC2-004 in stores at 2026-04-30T22:05 key ct-0198
count 116 MAX2837ETM+ in line/SMT at 2026-04-30T22:05 key ct-0199
count 70 MAX2837ETM+ in stores at 2026-04-30T22:05 key ct-0200
count 76 MAX5864ETM+ in line/SMT at 2026-04-30T22:05 by Jonas key ct-0201
count 250 MAX5864ETM+ in stores at 2026-04-30T22:05 key ct-0202
count 500 SI5351C-B-GM in stores at 2026-04-30T22:05 by Imke key ct-0203
count 161 W25Q80BVSSIG in stores at 2026-04-30T22:05 key ct-0204
count 1320 TPS62410DRCR in stores at 2026-04-30T22:05 key ct-0205
count 46 LPC4320FBD144,551 in line/SMT at 2026-04-30T22:05 key ct-0206
count 80 LPC4320FBD144,551 in stores at 2026-04-30T22:05 key ct-0207
count 157 XC2C64A-7VQG100C in stores at 2026-04-30T22:05 key ct-0208
count 988 CX3225GB25000D0HEQZ1 in stores at 2026-04-30T22:05 key ct-0209
count 1138 7V-12.000MAAE-T in stores at 2026-04-30T22:05 key ct-0210
count 1321 AB26TRQ-32.768KHZ-T in stores at 2026-04-30T22:05 key ct-0211
count 136 PCB in stores at 2026-04-30T22:05 key ct-0212
count 154.9 SOLDER-PASTE in stores at 2026-04-30T22:05 key ct-0213
count 998 SERIAL-LABEL in stores at 2026-04-30T22:05 by Mara key ct-0214
count 210 CASE in painter at 2026-04-30T22:05 by Imke key ct-0215
count 295 ANTENNA in stores at 2026-04-30T22:05 key ct-0216
count 248 USB-CABLE in stores at 2026-04-30T22:05 key ct-0217
count 1606 SCREW in stores at 2026-04-30T22:05 by Ole key ct-0218
count 227 CARTON in stores at 2026-04-30T22:05 key ct-0219
count 1116 FOAM in stores at 2026-04-30T22:05 by Ole key ct-0220
count 103 LABEL-SHEET in stores at 2026-04-30T22:05 key ct-0221
count 124 BOARD in racks at 2026-04-30T22:05 key ct-0222
count 60 PROGRAMMED-BOARD in racks at 2026-04-30T22:05 key ct-0223
count 75 RADIO in finished at 2026-04-30T22:05 key ct-0224
count 4 RADIO in shop at 2026-04-30T22:05 key ct-0225
count 262 PAINTED-CASE in stores at 2026-04-30T22:05 key ct-0226
count 132 USB-CABLE-W in stores at 2026-04-30T22:05 by Tarek key ct-0227
count 13482 ERJ-2GEJ103X in stores at 2026-04-30T22:05 key ct-0228

# April is closed. Its statement and its report are those of a month.
close 2026-04-30 at 2026-04-30T22:30 key cl-0006

# What must hold in the evening.
expect stock BOARD 124
expect stock PROGRAMMED-BOARD 60
expect stock RADIO 79
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 262
expect stock CASE 210 in painter
expect due RMCF0402JT39R0 1948
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 210 value 619.50
expect stock CARTON 227 value 81.72
expect stock SKY13317-373LF 2940
expect stock AB26TRQ-32.768KHZ-T 1321
expect stock SOLDER-PASTE 154.9
expect balance payables -379949.93
expect balance incurred 0.00
expect balance applied 0.00
expect balance expense:bulk 134.61
expect check clean

# And of every part.
expect stock GRM1555C1H330JA01D 7463
expect stock GRM155R71C103KA01D 18369
expect stock GRM1555C1H220JA01D 11909
expect stock GRM155R61A104KA01D 11446
expect stock GRM155R71H331KA01D 8615
expect stock UMK105CG8R2DV-F 3676
expect stock GRM1555C1H181JA01D 7672
expect stock GRM1555C1H470JA01D 7914
expect stock GRM1555C1H101JA01D 16902
expect stock LMK105BJ105KV-F 25130
expect stock LMK105BJ225MV-F 19726
expect stock GRM155R61A334KE15D 7449
expect stock GRM1555C1H3R0CA01D 8020
expect stock GRM21BR61A106KE19L 942
expect stock GRM155R71H332KA01D 4334
expect stock GRM1555C1H180JA01D 22486
expect stock LXES15AAA1-100 2423
expect stock LTST-S220KRKT 1996
expect stock LTST-S220KGKT 2328
expect stock LTST-S220KSKT 2645
expect stock BLM21PG221SN1D 6873
expect stock 10103592-0001LF 332
expect stock BRL1608T100M 3972
expect stock HK10056N2S-T 4170
expect stock NRG4026T4R7M 621
expect stock 73251-2121 480
expect stock PPPC082LFBN-RC 245
expect stock PPPC112LFBN-RC 412
expect stock PPPC132LFBN-RC 155
expect stock BSS84 3950
expect stock DMP2305U-7 1676
expect stock AO3407A 840
expect stock RMCF0402JT470R 15961
expect stock ERJ-2GEJ223X 4152
expect stock RMCF0402FT51K0 4315
expect stock RMCF0402JT10K0 14298
expect stock RMCF0402FT1K00 14992
expect stock RMCF0402FT4K70 8914
expect stock RMCF0402JT1K80 9561
expect stock RMCF0402JT39R0 11061
expect stock RMCF0402ZT0R00 19759
expect stock RMCF0402FT162K 6693
expect stock RMCF0402FT330K 4003
expect stock RMCF0402FT715K 4162
expect stock MCR01MRTF1202 4282
expect stock FSMRA3JH 364
expect stock B0310J50100AHF 684
expect stock 2500BL14M100T 1012
expect stock SKY13350-385LF 973
expect stock LP0603A1880ANTR 1325
expect stock RFFC5072TR7 185
expect stock DEA162400HT-8004B1 846
expect stock SKY13317-373LF 2940
expect stock MGA-81563-TR1G 1284
expect stock LXES1TBCC2-004 1316
expect stock MAX2837ETM+ 186
expect stock MAX5864ETM+ 326
expect stock SI5351C-B-GM 500
expect stock W25Q80BVSSIG 161
expect stock TPS62410DRCR 1320
expect stock LPC4320FBD144,551 126
expect stock XC2C64A-7VQG100C 157
expect stock CX3225GB25000D0HEQZ1 988
expect stock 7V-12.000MAAE-T 1138
expect stock AB26TRQ-32.768KHZ-T 1321
expect stock PCB 136
expect stock SOLDER-PASTE 154.9
expect stock SERIAL-LABEL 998
expect stock CASE 210
expect stock ANTENNA 295
expect stock USB-CABLE 248
expect stock SCREW 1606
expect stock CARTON 227
expect stock FOAM 1116
expect stock LABEL-SHEET 103
expect stock TAPE 0
