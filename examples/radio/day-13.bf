# Wednesday, 18 March 2026: working day 13 of 20. A shipment is cancelled by mistake, and the
# mistake is undone. Programming gets cheaper.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-18T06:10 key mv-0047
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-18T06:10 key mv-0048
complete 8 BOARD lot B0318 at 2026-03-18T06:20 ref T-0200 key bl-0200
complete 9 BOARD lot B0318 at 2026-03-18T06:39 ref T-0201 key bl-0201
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-03-18T07:00 ref LS-48924 key gr-0153
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-03-18T07:09 ref LS-48932 key gr-0154
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-03-18T07:18 ref LS-48934 key gr-0155
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T07:26 by Ole key pl-0173
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-03-18T07:27 ref LS-48936 by Imke key gr-0156
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-03-18T07:36 ref LS-48940 key gr-0157
operation 20 10 BOARD at 2026-03-18T07:38 key sl-0074
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-03-18T07:45 ref LS-48949 key gr-0158
receive 3 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-03-18T07:54 ref LS-48956 key gr-0159
receive 3 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-03-18T08:03 ref LS-48963 by Mara key gr-0160
complete 10 BOARD lot B0318 at 2026-03-18T08:03 ref T-0202 key bl-0202
complete 9 RADIO serials R01797..R01805 at 2026-03-18T08:04 by Jonas key rl-0189
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-03-18T08:12 ref LS-48972 key gr-0161
receive 8 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-18T08:21 ref LS-48979 by Mara key gr-0162
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T08:22 key pl-0174
receive 4 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-18T08:30 ref LS-48987 key gr-0163
complete 8 BOARD lot B0318 at 2026-03-18T08:43 ref T-0203 key bl-0203
complete 10 RADIO serials R01806..R01815 at 2026-03-18T09:00 key rl-0190
issue 2 MGA-81563-TR1G reason test at 2026-03-18T09:04 by Mara key is-0027
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T09:27 by Imke key pl-0175
ship 3 RADIO to MAKER-BOX at 2026-03-18T09:33 ref A-11618 key dn-0240
complete 8 BOARD scrapped 2 lot B0318 at 2026-03-18T09:45 ref T-0204 note "dropped at the feeder" key bl-0204
  + 43 LMK105BJ105KV-F
complete 11 RADIO serials R01816..R01826 at 2026-03-18T09:48 key rl-0191
scrap 37 GRM155R71C103KA01D at 2026-03-18T09:56 note "feeder jam" key sc-0019
ship 12 RADIO to RADIOWERK at 2026-03-18T10:05 ref A-11620 key dn-0241
move 5 RADIO from finished to shop at 2026-03-18T10:15 key mv-0049
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T10:23 key pl-0176
ship 5 RADIO to CAMPUS-LAB at 2026-03-18T10:30 ref A-11628 key dn-0242
complete 9 RADIO serials R01827..R01835 at 2026-03-18T10:49 key rl-0192
complete 8 BOARD lot B0318 at 2026-03-18T10:54 ref T-0205 by Ole key bl-0205
sell 1 RADIO from shop to COUNTER at 2026-03-18T10:59 key cs-0023
ship 16 RADIO to RADIOWERK at 2026-03-18T11:02 ref A-11633 key dn-0243
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T11:19 key pl-0177
ship 20 RADIO to OVERSEAS at 2026-03-18T11:37 ref A-11639 key dn-0244
complete 8 RADIO serials R01836..R01843 at 2026-03-18T11:41 key rl-0193
complete 9 BOARD lot B0318 at 2026-03-18T11:58 ref T-0206 note "paste weighed" key bl-0206
  + 19.3 SOLDER-PASTE
ship 1 RADIO to WEB-SHOP at 2026-03-18T12:07 ref A-11642 key dn-0245
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T12:15 by Jonas key pl-0178
complete 8 RADIO serials R01844..R01851 at 2026-03-18T12:41 by Ole key rl-0194
ship 6 RADIO to MAKER-BOX at 2026-03-18T12:43 ref A-11649 key dn-0246
complete 11 BOARD lot B0318 at 2026-03-18T12:58 ref T-0207 key bl-0207
ship 4 RADIO to WEB-SHOP at 2026-03-18T13:10 ref A-11651 key dn-0247
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0318 at 2026-03-18T13:11 key pl-0179
complete 8 RADIO serials R01852..R01859 at 2026-03-18T13:36 key rl-0195
ship 4 RADIO to MAKER-BOX at 2026-03-18T13:43 ref A-11654 key dn-0248
operation 20 7 BOARD scrapped 1 at 2026-03-18T13:57 by Mara note "oven too cold" key sl-0075
tick at 2026-03-18T14:00 key tk-0025
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T14:05 key pl-0180

# The carrier reports a shipment as lost, then finds it: undone, and the undo undone.
undo dn-0246 at 2026-03-18T14:12 note lost key un-0003
undo un-0003 at 2026-03-18T14:12 by Imke note found key un-0004

ship 4 RADIO to CAMPUS-LAB at 2026-03-18T14:21 ref A-11662 key dn-0249
complete 7 BOARD lot B0318 at 2026-03-18T14:22 ref T-0208 key bl-0208
complete 9 RADIO serials R01860..R01868 at 2026-03-18T14:28 key rl-0196
ship 5 RADIO to FIELDLINE at 2026-03-18T14:52 ref A-11669 key dn-0250
scrap 42 SKY13350-385LF at 2026-03-18T14:59 note "feeder jam" key sc-0020
operation 20 11 BOARD at 2026-03-18T15:01 by Tarek key sl-0076
issue 6 CX3225GB25000D0HEQZ1 reason engineering at 2026-03-18T15:01 key is-0028
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T15:05 key pl-0181
ship 6 RADIO to FIELDLINE at 2026-03-18T15:24 ref A-11671 key dn-0251
complete 11 BOARD lot B0318 at 2026-03-18T15:26 ref T-0209 key bl-0209
complete 9 RADIO serials R01869..R01877 at 2026-03-18T15:29 key rl-0197
ship 1 RADIO to WEB-SHOP at 2026-03-18T15:54 ref A-11674 key dn-0252
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:00 key pl-0182
complete 9 BOARD lot B0318 at 2026-03-18T16:07 ref T-0210 note "dropped at the feeder" key bl-0210
  + 68 LMK105BJ225MV-F
ship 3 RADIO to WEB-SHOP at 2026-03-18T16:25 ref A-11681 key dn-0253
complete 11 RADIO serials R01878..R01888 at 2026-03-18T16:27 key rl-0198
ship 16 RADIO to RADIOWERK at 2026-03-18T16:56 ref A-11686 key dn-0254
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:58 key pl-0183
complete 10 BOARD lot B0318 at 2026-03-18T17:13 ref T-0211 key bl-0211
complete 10 RADIO serials R01889..R01898 at 2026-03-18T17:24 key rl-0199
ship 3 RADIO to WEB-SHOP at 2026-03-18T17:24 ref A-11687 key dn-0255
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T17:54 key pl-0184
ship 4 RADIO to WEB-SHOP at 2026-03-18T17:57 ref A-11694 key dn-0256
complete 11 RADIO serials R01899..R01909 at 2026-03-18T18:19 key rl-0200
operation 20 10 BOARD at 2026-03-18T18:20 key sl-0077
ship 10 RADIO to RADIOWERK at 2026-03-18T18:28 ref A-11696 key dn-0257
complete 10 BOARD lot B0318 at 2026-03-18T18:45 ref T-0212 key bl-0212
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0318 at 2026-03-18T18:55 key pl-0185
complete 11 RADIO serials R01910..R01920 at 2026-03-18T19:08 key rl-0201
ship 6 RADIO to HAMHAUS at 2026-03-18T19:08 ref A-11703 key dn-0258
complete 9 BOARD scrapped 2 lot B0318 at 2026-03-18T19:21 ref T-0213 note tombstones key bl-0213
ship 4 RADIO to CAMPUS-LAB at 2026-03-18T19:36 ref A-11704 key dn-0259
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T19:50 key pl-0186
complete 9 RADIO serials R01921..R01929 at 2026-03-18T20:04 key rl-0202
ship 10 RADIO to FIELDLINE at 2026-03-18T20:09 ref A-11707 key dn-0260
complete 8 BOARD lot B0318 at 2026-03-18T20:22 ref T-0214 key bl-0214
ship 3 RADIO to MAKER-BOX at 2026-03-18T20:42 ref A-11708 key dn-0261
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T20:45 key pl-0187
complete 10 RADIO serials R01930..R01939 at 2026-03-18T21:02 by Mara key rl-0203
operation 20 8 BOARD at 2026-03-18T21:20 key sl-0078
count 2300 UMK105CG8R2DV-F at 2026-03-18T21:23 by Imke key ct-0040
count 1620 CX3225GB25000D0HEQZ1 at 2026-03-18T21:26 by Imke key ct-0041
count 1952 LXES1TBCC2-004 at 2026-03-18T21:30 by Mara key ct-0042
count 5913 RMCF0402FT162K at 2026-03-18T21:42 key ct-0043
expense 637.00 account 3410 at 2026-03-18T21:50 note "wages of the day" key ex-0027
expense 303.00 account 3420 at 2026-03-18T21:50 note machines key ex-0028
tick at 2026-03-18T22:00 key tk-0026

# What must hold in the evening.
expect stock BOARD 13
expect stock PROGRAMMED-BOARD 129
expect stock RADIO 29
expect stock RADIO 6 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 4154
expect stock CASE 621 value 1831.95
expect stock CARTON 326 value 117.36
expect stock GRM1555C1H180JA01D 13249
expect stock LTST-S220KRKT 3259
expect stock SOLDER-PASTE 1812.8
expect balance payables -224472.80
