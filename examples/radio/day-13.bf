# Wednesday, 18 March 2026: working day 13 of 20. A shipment is cancelled by mistake, and the
# mistake is undone. Programming gets cheaper.

complete 8 BOARD lot B0318 at 2026-03-18T06:20 ref T-0197 key bl-0197
complete 9 BOARD lot B0318 at 2026-03-18T06:39 ref T-0198 key bl-0198
rework 1 RADIO serials R01698 labour 4.20 at 2026-03-18T06:40 key rw-0014
  + 1 PAINTED-CASE
rework 0 RADIO scrapped 1 serials R01808 labour 4.20 at 2026-03-18T06:40 key rw-0015
  + 1 MGA-81563-TR1G
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-03-18T07:00 ref LS-48949 key gr-0164
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-03-18T07:09 ref LS-48951 key gr-0165
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-03-18T07:18 ref LS-48954 key gr-0166
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T07:26 key pl-0175
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-03-18T07:27 ref LS-48955 by Jonas key gr-0167
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-03-18T07:36 ref LS-48957 key gr-0168
complete 8 BOARD lot B0318 at 2026-03-18T07:38 ref T-0199 key bl-0199
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-03-18T07:45 ref LS-48961 key gr-0169
receive 3 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-03-18T07:54 ref LS-48967 key gr-0170
receive 3 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-03-18T08:03 ref LS-48968 key gr-0171
complete 10 RADIO serials R01809..R01818 at 2026-03-18T08:04 key rl-0190
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-03-18T08:12 ref LS-48969 key gr-0172
receive 157 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-18T08:15 ref LS-48978 key gr-0173
receive 8 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-18T08:21 ref LS-48986 key gr-0174
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T08:22 key pl-0176
receive 4 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-18T08:30 ref LS-48988 key gr-0175
complete 11 BOARD lot B0318 at 2026-03-18T08:43 ref T-0200 key bl-0200
complete 10 RADIO serials R01819..R01828 at 2026-03-18T09:00 key rl-0191
issue 2 GRM21BR61A106KE19L reason damage at 2026-03-18T09:04 key is-0029
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T09:27 key pl-0177
ship 4 RADIO to CAMPUS-LAB at 2026-03-18T09:33 ref A-11579 key dn-0237
operation 20 11 BOARD at 2026-03-18T09:45 key sl-0079
complete 8 RADIO serials R01829..R01836 at 2026-03-18T09:48 key rl-0192
scrap 31 SKY13350-385LF at 2026-03-18T09:56 note "feeder jam" key sc-0018
ship 3 RADIO to MAKER-BOX at 2026-03-18T10:05 ref A-11584 key dn-0238
complete 11 BOARD lot B0318 at 2026-03-18T10:10 ref T-0201 key bl-0201
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T10:23 key pl-0178
move 180 CASE from stores to painter at 2026-03-18T10:30 key mv-0060
ship 10 RADIO to RADIOWERK at 2026-03-18T10:30 ref A-11590 key dn-0239
complete 9 RADIO serials R01837..R01845 at 2026-03-18T10:49 key rl-0193
operation 20 9 BOARD at 2026-03-18T10:54 key sl-0080
sell 1 RADIO from shop to COUNTER at 2026-03-18T10:59 key cs-0020
ship 2 RADIO to WEB-SHOP at 2026-03-18T11:02 ref A-11592 key dn-0240
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0318 at 2026-03-18T11:19 key pl-0179
complete 9 BOARD lot B0318 at 2026-03-18T11:19 ref T-0202 key bl-0202
ship 16 RADIO to RADIOWERK at 2026-03-18T11:37 ref A-11597 key dn-0241
complete 10 RADIO serials R01846..R01855 at 2026-03-18T11:41 key rl-0194
complete 10 BOARD lot B0318 at 2026-03-18T11:58 ref T-0203 key bl-0203
ship 16 RADIO to RADIOWERK at 2026-03-18T12:07 ref A-11598 key dn-0242
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T12:15 key pl-0180
complete 7 RADIO lost 1 serials R01856..R01862 at 2026-03-18T12:41 key rl-0195
hold 1 RADIO serials R01862 in finished at 2026-03-18T12:41 note "no reception" key ho-0014
ship 2 RADIO to WEB-SHOP at 2026-03-18T12:43 ref A-11599 key dn-0243
complete 11 BOARD lot B0318 at 2026-03-18T12:58 ref T-0204 note "paste weighed" key bl-0204
  + 26.3 SOLDER-PASTE
ship 24 RADIO to OVERSEAS at 2026-03-18T13:10 ref A-11608 key dn-0244
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T13:11 by Mara key pl-0181
complete 9 RADIO scrapped 1 serials R01863..R01871 at 2026-03-18T13:36 key rl-0196
hold 1 RADIO serials R01871 in finished at 2026-03-18T13:36 note "clock is off" key ho-0015
ship 2 RADIO to WEB-SHOP at 2026-03-18T13:43 ref A-11611 key dn-0245
complete 10 BOARD lot B0318 at 2026-03-18T13:57 ref T-0205 key bl-0205
tick at 2026-03-18T14:00 key tk-0025
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0318 at 2026-03-18T14:05 by Jonas key pl-0182

# The carrier reports a shipment as lost, then finds it: undone, and the undo undone.
undo dn-0243 at 2026-03-18T14:12 note lost key un-0003
undo un-0003 at 2026-03-18T14:12 note found key un-0004

ship 4 RADIO to CAMPUS-LAB at 2026-03-18T14:21 ref A-11613 key dn-0246
complete 9 RADIO serials R01872..R01880 at 2026-03-18T14:28 key rl-0197
ship 3 RADIO to WEB-SHOP at 2026-03-18T14:52 ref A-11618 key dn-0247
scrap 51 GRM1555C1H330JA01D at 2026-03-18T14:59 note "feeder jam" key sc-0019
complete 10 BOARD lot B0318 at 2026-03-18T15:01 ref T-0206 key bl-0206
issue 24 LMK105BJ105KV-F reason training at 2026-03-18T15:01 key is-0030
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T15:05 key pl-0183
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-18T15:13 key mv-0061
ship 12 RADIO to RADIOWERK at 2026-03-18T15:24 ref A-11619 key dn-0248
complete 8 RADIO serials R01881..R01888 at 2026-03-18T15:29 key rl-0198
hold 1 RADIO serials R01888 in finished at 2026-03-18T15:29 note scratched key ho-0016
ship 6 RADIO to FIELDLINE at 2026-03-18T15:54 ref A-11628 key dn-0249
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:00 key pl-0184
operation 20 8 BOARD at 2026-03-18T16:07 key sl-0081
ship 1 RADIO to WEB-SHOP at 2026-03-18T16:25 ref A-11631 key dn-0250
complete 11 RADIO serials R01889..R01899 at 2026-03-18T16:27 key rl-0199
hold 1 RADIO serials R01899 in finished at 2026-03-18T16:27 note "clock is off" key ho-0017
complete 8 BOARD lot B0318 at 2026-03-18T16:32 ref T-0207 key bl-0207
ship 2 RADIO to WEB-SHOP at 2026-03-18T16:56 ref A-11638 key dn-0251
complete 8 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:58 key pl-0185
complete 8 BOARD lot B0318 at 2026-03-18T17:13 ref T-0208 key bl-0208
complete 10 RADIO serials R01900..R01909 at 2026-03-18T17:24 key rl-0200
ship 3 RADIO to WEB-SHOP at 2026-03-18T17:24 ref A-11645 key dn-0252
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-18T17:25 key mv-0062
complete 8 PROGRAMMED-BOARD lot P0318 at 2026-03-18T17:54 key pl-0186
ship 8 RADIO to CAMPUS-LAB at 2026-03-18T17:57 ref A-11652 key dn-0253
complete 10 RADIO serials R01910..R01919 at 2026-03-18T18:19 key rl-0201
hold 1 RADIO serials R01919 in finished at 2026-03-18T18:19 note "dead light" key ho-0018
complete 8 BOARD lot B0318 at 2026-03-18T18:20 ref T-0209 key bl-0209
ship 10 RADIO to HAMHAUS at 2026-03-18T18:28 ref A-11660 key dn-0254
complete 8 PROGRAMMED-BOARD lot P0318 at 2026-03-18T18:55 key pl-0187
complete 10 RADIO serials R01920..R01929 at 2026-03-18T19:08 key rl-0202
ship 3 RADIO to WEB-SHOP at 2026-03-18T19:08 ref A-11664 key dn-0255
operation 20 9 BOARD at 2026-03-18T19:21 key sl-0082
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-18T19:33 key mv-0063
ship 3 RADIO to MAKER-BOX at 2026-03-18T19:36 ref A-11671 key dn-0256
complete 9 BOARD lot B0318 at 2026-03-18T19:46 ref T-0210 key bl-0210
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T19:50 by Ole key pl-0188
complete 11 RADIO serials R01930..R01940 at 2026-03-18T20:04 key rl-0203
ship 3 RADIO to WEB-SHOP at 2026-03-18T20:09 ref A-11678 key dn-0257
operation 20 9 BOARD at 2026-03-18T20:22 note "paste weighed" key sl-0083
  + 19.6 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-18T20:42 ref A-11684 key dn-0258
complete 9 BOARD lot B0318 at 2026-03-18T20:47 ref T-0211 key bl-0211
complete 9 RADIO serials R01941..R01949 at 2026-03-18T21:02 key rl-0204
operation 20 9 BOARD at 2026-03-18T21:20 key sl-0084
count 5939 BSS84 at 2026-03-18T21:23 key ct-0040
count 1816 7V-12.000MAAE-T at 2026-03-18T21:26 key ct-0041
count 5958 GRM155R71H331KA01D at 2026-03-18T21:30 key ct-0042
count 1498 AO3407A at 2026-03-18T21:42 key ct-0043
expense 623.00 account 3410 at 2026-03-18T21:50 note "wages of the day" key ex-0027
expense 313.50 account 3420 at 2026-03-18T21:50 note machines key ex-0028
tick at 2026-03-18T22:00 key tk-0026

# What must hold in the evening.
expect stock BOARD 9
expect stock PROGRAMMED-BOARD 109
expect stock RADIO 36
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 197
expect stock CASE 399 in painter
expect due RMCF0402JT39R0 3582
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 619 value 1826.05
expect stock CARTON 315 value 113.40
expect stock GRM1555C1H180JA01D 13345
expect stock LTST-S220KRKT 3318
expect stock SOLDER-PASTE 1913
expect balance payables -225118.70
