# Monday, 16 March 2026: working day 11 of 20. The first two weeks are closed. A new standard for
# the case counts from today.

# The books of the first two weeks are closed: conversion applied and incurred meet, the
# difference goes to cost of sales.
close 2026-03-13 at 2026-03-16T06:05 key cl-0001

move 1 tray MAX5864ETM+ from stores to line at 2026-03-16T06:10 key mv-0032
move 1 reel RFFC5072TR7 from stores to line at 2026-03-16T06:10 key mv-0033
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-16T06:10 key mv-0034
complete 10 BOARD lot B0316 at 2026-03-16T06:34 ref T-0160 key bl-0160
receive 8 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-03-16T07:00 ref LS-48830 key gr-0124
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-03-16T07:09 ref LS-48836 key gr-0125
complete 9 BOARD lot B0316 at 2026-03-16T07:14 ref T-0161 key bl-0161
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-03-16T07:18 ref LS-48837 key gr-0126
receive 3 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-03-16T07:27 ref LS-48843 key gr-0127
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T07:29 by Tarek key pl-0141
receive 15 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-03-16T07:36 ref LS-48851 key gr-0128
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-03-16T07:45 ref LS-48858 key gr-0129
complete 9 BOARD lot B0316 at 2026-03-16T07:46 ref T-0162 key bl-0162
receive 4 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-03-16T07:54 ref LS-48862 key gr-0130
complete 9 RADIO serials R01504..R01512 at 2026-03-16T08:02 key rl-0156
receive 3 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-03-16T08:03 ref LS-48866 key gr-0131
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T08:08 key pl-0142
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-03-16T08:12 ref LS-48871 key gr-0132
receive 3 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-03-16T08:21 ref LS-48878 key gr-0133
complete 7 BOARD scrapped 2 lot B0316 at 2026-03-16T08:29 ref T-0163 key bl-0163
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-03-16T08:30 ref LS-48879 key gr-0134
receive 15 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-16T08:39 ref LS-48883 by Mara key gr-0135
complete 8 RADIO serials R01513..R01520 at 2026-03-16T08:41 by Tarek key rl-0157
receive 18 box CASE cost 117.20 per 1 box from MERIDIAN at 2026-03-16T08:48 ref LS-48889 key gr-0136
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T08:51 key pl-0143
issue 3 BLM21PG221SN1D reason damage at 2026-03-16T09:01 key is-0021

# The 10k resistor gets a second source. The new list counts from tomorrow.
receive 5 reel ERJ-2GEJ103X cost 8.90 per 1 reel from NORDMARK at 2026-03-16T09:02 ref LS-48891 key gr-0137
bill PLACEMENTS from 2026-03-17 at 2026-03-16T09:02 key su-0238
  + 33 GRM1555C1H330JA01D
  + 10 GRM155R71C103KA01D
  + 12 GRM1555C1H220JA01D
  + 57 GRM155R61A104KA01D
  + 2 GRM155R71H331KA01D
  + 1 UMK105CG8R2DV-F
  + 2 GRM1555C1H181JA01D
  + 3 GRM1555C1H470JA01D
  + 6 GRM1555C1H101JA01D
  + 4 LMK105BJ105KV-F
  + 7 LMK105BJ225MV-F
  + 3 GRM155R61A334KE15D
  + 2 GRM1555C1H3R0CA01D
  + 6 GRM21BR61A106KE19L
  + 1 GRM155R71H332KA01D
  + 4 GRM1555C1H180JA01D
  + 3 LXES15AAA1-100
  + 2 LTST-S220KRKT
  + 2 LTST-S220KGKT
  + 2 LTST-S220KSKT
  + 3 BLM21PG221SN1D
  + 1 10103592-0001LF
  + 5 BRL1608T100M
  + 1 HK10056N2S-T
  + 2 NRG4026T4R7M
  + 3 73251-2121
  + 1 PPPC082LFBN-RC
  + 2 PPPC112LFBN-RC
  + 1 PPPC132LFBN-RC
  + 3 BSS84
  + 1 DMP2305U-7
  + 1 AO3407A
  + 6 RMCF0402JT470R
  + 1 ERJ-2GEJ223X
  + 1 RMCF0402FT51K0
  + 26 ERJ-2GEJ103X
  + 6 RMCF0402FT1K00
  + 4 RMCF0402FT4K70
  + 4 RMCF0402JT1K80
  + 22 RMCF0402JT39R0
  + 7 RMCF0402ZT0R00
  + 2 RMCF0402FT162K
  + 1 RMCF0402FT330K
  + 1 RMCF0402FT715K
  + 1 MCR01MRTF1202
  + 2 FSMRA3JH
  + 2 B0310J50100AHF
  + 2 2500BL14M100T
  + 7 SKY13350-385LF
  + 1 LP0603A1880ANTR
  + 1 RFFC5072TR7
  + 1 DEA162400HT-8004B1
  + 3 SKY13317-373LF
  + 2 MGA-81563-TR1G
  + 1 LXES1TBCC2-004
  + 1 MAX2837ETM+
  + 1 MAX5864ETM+
  + 1 SI5351C-B-GM
  + 1 W25Q80BVSSIG
  + 1 TPS62410DRCR
  + 1 LPC4320FBD144,551
  + 1 XC2C64A-7VQG100C
  + 1 CX3225GB25000D0HEQZ1
  + 1 7V-12.000MAAE-T
  + 1 AB26TRQ-32.768KHZ-T

complete 10 BOARD lot B0316 at 2026-03-16T09:06 ref T-0164 key bl-0164
complete 8 RADIO serials R01521..R01528 at 2026-03-16T09:16 key rl-0158
ship 2 RADIO to WEB-SHOP at 2026-03-16T09:28 ref A-11296 key dn-0180
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T09:33 key pl-0144
complete 8 BOARD scrapped 2 lot B0316 at 2026-03-16T09:37 ref T-0165 key bl-0165
complete 9 RADIO serials R01529..R01537 at 2026-03-16T09:50 by Ole key rl-0159
ship 20 RADIO to OVERSEAS at 2026-03-16T09:54 ref A-11303 key dn-0181
scrap 11 GRM1555C1H101JA01D at 2026-03-16T09:57 note "reel end" key sc-0016
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T10:14 key pl-0145
move 5 RADIO from finished to shelf at 2026-03-16T10:15 key mv-0035
complete 8 BOARD lot B0316 at 2026-03-16T10:19 ref T-0166 key bl-0166
ship 6 RADIO to FIELDLINE at 2026-03-16T10:23 ref A-11307 key dn-0182
complete 9 RADIO scrapped 1 serials R01538..R01546 at 2026-03-16T10:33 key rl-0160
complete 9 BOARD lot B0316 at 2026-03-16T10:50 ref T-0167 by Mara key bl-0167
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T10:51 key pl-0146
ship 4 RADIO to WEB-SHOP at 2026-03-16T10:52 ref A-11314 key dn-0183
sell 2 RADIO from shelf to COUNTER at 2026-03-16T11:01 key cs-0017
complete 9 RADIO serials R01547..R01555 at 2026-03-16T11:12 key rl-0161
ship 24 RADIO to OVERSEAS at 2026-03-16T11:16 ref A-11315 key dn-0184
complete 8 BOARD lot B0316 at 2026-03-16T11:29 ref T-0168 key bl-0168
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0316 at 2026-03-16T11:37 key pl-0147
ship 2 RADIO to WEB-SHOP at 2026-03-16T11:41 ref A-11317 key dn-0185
complete 10 RADIO serials R01556..R01565 at 2026-03-16T11:51 key rl-0162
ship 3 RADIO to WEB-SHOP at 2026-03-16T12:02 ref A-11322 key dn-0186
complete 7 BOARD scrapped 1 lot B0316 at 2026-03-16T12:04 ref T-0169 note "paste weighed" key bl-0169
  + 19.9 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0316 at 2026-03-16T12:14 by Ole key pl-0148
complete 7 RADIO lost 1 serials R01566..R01572 at 2026-03-16T12:29 by Mara key rl-0163
ship 3 RADIO to WEB-SHOP at 2026-03-16T12:29 ref A-11329 key dn-0187
complete 9 BOARD lot B0316 at 2026-03-16T12:41 ref T-0170 key bl-0170
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T12:55 key pl-0149
complete 11 RADIO serials R01573..R01583 at 2026-03-16T12:58 key rl-0164
ship 20 RADIO to OVERSEAS at 2026-03-16T12:59 ref A-11337 key dn-0188
complete 8 BOARD lot B0316 at 2026-03-16T13:22 ref T-0171 note "paste weighed" key bl-0171
  + 21.4 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-16T13:27 ref A-11344 key dn-0189
complete 11 RADIO serials R01584..R01594 at 2026-03-16T13:36 key rl-0165
complete 7 PROGRAMMED-BOARD scrapped 1 lot P0316 at 2026-03-16T13:39 key pl-0150
ship 4 RADIO to CAMPUS-LAB at 2026-03-16T13:50 ref A-11353 key dn-0190
complete 10 BOARD lot B0316 at 2026-03-16T14:02 ref T-0172 note "paste weighed" key bl-0172
  + 24.2 SOLDER-PASTE
ship 8 RADIO to OVERSEAS at 2026-03-16T14:18 ref A-11358 key dn-0191
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T14:22 key pl-0151
complete 9 RADIO serials R01595..R01603 at 2026-03-16T14:22 key rl-0166
complete 8 BOARD lot B0316 at 2026-03-16T14:32 ref T-0173 key bl-0173
ship 1 RADIO to WEB-SHOP at 2026-03-16T14:39 ref A-11364 key dn-0192
complete 10 RADIO serials R01604..R01613 at 2026-03-16T14:57 key rl-0167
issue 29 B0310J50100AHF reason training at 2026-03-16T14:57 key is-0022
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:02 key pl-0152
scrap 35 SKY13317-373LF at 2026-03-16T15:02 note "feeder jam" key sc-0017

# A first lot tries the new resistor today: ten boards of 26, and none of the old.
complete 10 BOARD lot B0316 at 2026-03-16T15:03 ref T-0174 key bl-0174
  + 0 RMCF0402JT10K0
  + 260 ERJ-2GEJ103X

ship 1 RADIO to WEB-SHOP at 2026-03-16T15:09 ref A-11371 key dn-0193
complete 10 BOARD scrapped 1 lot B0316 at 2026-03-16T15:13 ref T-0175 key bl-0175
ship 10 RADIO to FIELDLINE at 2026-03-16T15:36 ref A-11374 key dn-0194
complete 11 RADIO serials R01614..R01624 at 2026-03-16T15:37 key rl-0168
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:47 by Imke key pl-0153
complete 9 BOARD lot B0316 at 2026-03-16T15:51 ref T-0176 key bl-0176
ship 10 RADIO to FIELDLINE at 2026-03-16T15:57 ref A-11379 key dn-0195
complete 8 RADIO serials R01625..R01632 at 2026-03-16T16:08 key rl-0169
ship 16 RADIO to RADIOWERK at 2026-03-16T16:28 ref A-11383 key dn-0196
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T16:29 key pl-0154
complete 7 RADIO lost 1 serials R01633..R01639 at 2026-03-16T16:49 key rl-0170
ship 7 RADIO to HAMHAUS at 2026-03-16T16:54 ref A-11386 key dn-0197
count 12914 RMCF0402FT1K00 at 2026-03-16T17:30 by Mara key ct-0035
count 2461 LXES15AAA1-100 at 2026-03-16T17:33 key ct-0036
count 13900 RMCF0402JT470R at 2026-03-16T17:39 key ct-0037
count 1970 LTST-S220KRKT at 2026-03-16T17:44 key ct-0038
expense 621.00 account 3410 at 2026-03-16T17:50 note "wages of the day" key ex-0023
expense 306.50 account 3420 at 2026-03-16T17:50 note machines key ex-0024

# What must hold in the evening.
expect stock BOARD 8
expect stock PROGRAMMED-BOARD 97
expect stock RADIO 4
expect stock RADIO 4 in shelf
expect stock CASE 924 value 2725.80
expect stock CARTON 629 value 226.44
expect stock GRM155R71C103KA01D 28252
expect stock SERIAL-LABEL 825
expect stock SOLDER-PASTE 1073.5
expect balance payables -198923.70
