# The example radio works: a real board, an invented plant. See README.md.
book "Example Radio Works" currency EUR decimals 2 at 2026-02-27T17:00 key su-0001
site works zone Europe/Berlin day-begins 06:00 key su-0002
points purchase completion sale key su-0003
setting ship-sells yes key su-0004
setting close-conversion cost-of-sales key su-0005
place racks text "boards between the lines" key su-0006
place shop text "radios at the gate" key su-0007
place repair text "what customers send to be repaired" key su-0008

# Three work centres, what lies at each of them, and two shifts.
place line/SMT text "printer, placers, oven" key su-0009
place line/TEST text "programming and test" key su-0010
place line/FINAL text "assembly and packing" key su-0011
setting period shift key su-0012
setting shifts 06:00,14:00,22:00 key su-0013

# Where the value of each kind of item stands, and the accounts of the books.
category passives stands material key su-0014
category semiconductors stands material key su-0015
category connectors stands material key su-0016
category boards stands material key su-0017
category packaging stands material key su-0018
category products stands default key su-0019
account material 1400 text Material key su-0020
account material 1410 category passives text "Passive components" key su-0021
account material 1420 category semiconductors text Semiconductors key su-0022
account material 1430 category connectors text "Connectors and switches" key su-0023
account material 1440 category boards text "Bare boards and paste" key su-0024
account material 1450 category packaging text "Cases and packaging" key su-0025
account material 1460 category products text "Boards in work" key su-0026
account owed 1490 text "Parts used but not received" key su-0027
account due 1495 text "Parts used but not yet issued" key su-0028
account finished 1500 text Radios key su-0029
account payables 3300 text Suppliers key su-0030
account cost-of-sales 5000 text "Cost of radios sold" key su-0031
account scrap 6400 text Scrap key su-0032
account shrinkage 6410 text "Count differences and losses" key su-0033
account price-variance 6420 text "Purchase price variance" key su-0034
account production-variance 6430 text "Production variance" key su-0035
account revaluation 6440 text "Change of standards" key su-0036
account rounding 6490 text Rounding key su-0037
account incurred 6900 text "Conversion cost incurred" key su-0038
account applied 6990 text "Conversion cost applied" key su-0039
account expense 6500 text Consumables key su-0040
account opening 9000 text "Opening balances" key su-0041
account payables 3410 named text Wages key su-0042
account payables 3420 named text Machines key su-0043
account payables 3430 named text Energy key su-0044
account expense 6510 named text Development key su-0045
account expense 6520 named text Tests key su-0046
account expense 6530 named text Damage key su-0047
account expense 6540 named text Training key su-0048
account expense 6550 named text Workshop key su-0049
account expense 6560 named text Warranty key su-0050
reason engineering account 6510 text "samples for development" key su-0051
reason test account 6520 text "used up in tests" key su-0052
reason damage account 6530 text "broken in store" key su-0053
reason training account 6540 text "soldering practice" key su-0054
reason workshop account 6550 text "found in the workshop" key su-0055
reason warranty account 6560 text "repaired for a customer" key su-0056

# Suppliers and customers, all invented.
party NORDMARK text "passive components" key su-0057
party KESTREL text semiconductors key su-0058
party TIDEWATER text "RF components" key su-0059
party ALTENBURG text "connectors, switches, chemicals" key su-0060
party HOLM-PCB text "bare boards" key su-0061
party LAKESIDE text packaging key su-0062
party MERIDIAN text "cases, antennas, cables" key su-0063
party LACKWERK text "paints our cases" key su-0064
party WEB-SHOP text "orders from the web shop, collected by the hour" key su-0065
party HAMHAUS text "dealer for radio amateurs" key su-0066
party RADIOWERK text dealer key su-0067
party CAMPUS-LAB text universities key su-0068
party FIELDLINE text "measuring services" key su-0069
party OVERSEAS text distributor key su-0070
party MAKER-BOX text "kit maker" key su-0071
place painter vendor LACKWERK text "our cases at the painter's" key su-0072
party COUNTER text "the shop at the gate" key su-0073

# The 65 parts of the board, as parts.csv names them; reels and trays as prices.csv does.
item GRM1555C1H330JA01D each fifo category passives text "CAP CER 33PF 50V 5% NP0 0402" key su-0074
unit GRM1555C1H330JA01D reel 10000 key su-0075
item GRM155R71C103KA01D each fifo category passives text "CAP CER 10000PF 16V 10% X7R 0402" key su-0076
unit GRM155R71C103KA01D reel 10000 key su-0077
item GRM1555C1H220JA01D each fifo category passives text "CAP CER 22PF 50V 5% NP0 0402" key su-0078
unit GRM1555C1H220JA01D reel 10000 key su-0079
item GRM155R61A104KA01D each fifo category passives text "CAP CER 0.1UF 10V 10% X5R 0402" key su-0080
unit GRM155R61A104KA01D reel 10000 key su-0081
item GRM155R71H331KA01D each fifo category passives text "CAP CER 330PF 50V 10% X7R 0402" key su-0082
unit GRM155R71H331KA01D reel 4000 key su-0083
item UMK105CG8R2DV-F each fifo category passives text "CAP CER 8.2PF 50V NP0 0402" key su-0084
unit UMK105CG8R2DV-F reel 2000 key su-0085
item GRM1555C1H181JA01D each fifo category passives text "CAP CER 180PF 50V 5% NP0 0402" key su-0086
unit GRM1555C1H181JA01D reel 4000 key su-0087
item GRM1555C1H470JA01D each fifo category passives text "CAP CER 47PF 50V 5% NP0 0402" key su-0088
unit GRM1555C1H470JA01D reel 4000 key su-0089
item GRM1555C1H101JA01D each fifo category passives text "CAP CER 100PF 50V 5% NP0 0402" key su-0090
unit GRM1555C1H101JA01D reel 10000 key su-0091
item LMK105BJ105KV-F each fifo category passives text "CAP CER 1UF 10V 10% X5R 0402" key su-0092
unit LMK105BJ105KV-F reel 10000 key su-0093
item LMK105BJ225MV-F each fifo category passives text "CAP CER 2.2UF 10V 20% X5R 0402" key su-0094
unit LMK105BJ225MV-F reel 10000 key su-0095
item GRM155R61A334KE15D each fifo category passives text "CAP CER 0.33UF 10V 10% X5R 0402" key su-0096
unit GRM155R61A334KE15D reel 4000 key su-0097
item GRM1555C1H3R0CA01D each fifo category passives text "CAP CER 3PF 50V NP0 0402" key su-0098
unit GRM1555C1H3R0CA01D reel 4000 key su-0099
item GRM21BR61A106KE19L each fifo category passives text "CAP CER 10UF 10V 10% X5R 0805" key su-0100
unit GRM21BR61A106KE19L reel 3000 key su-0101
item GRM155R71H332KA01D each fifo category passives text "CAP CER 3300PF 50V 10% X7R 0402" key su-0102
unit GRM155R71H332KA01D reel 2000 key su-0103
item GRM1555C1H180JA01D each fifo category passives text "CAP CER 18PF 50V 5% NP0 0402" key su-0104
unit GRM1555C1H180JA01D reel 10000 key su-0105
item LXES15AAA1-100 each fifo category semiconductors text "TVS DIODE ESD .05PF 15KV 0402" key su-0106
unit LXES15AAA1-100 reel 3000 key su-0107
item LTST-S220KRKT each fifo category semiconductors text "LED SUPR RED CLR RT ANG 0805" key su-0108
unit LTST-S220KRKT reel 2000 key su-0109
item LTST-S220KGKT each fifo category semiconductors text "LED GREEN CLEAR RT ANG 0805" key su-0110
unit LTST-S220KGKT reel 2000 key su-0111
item LTST-S220KSKT each fifo category semiconductors text "LED YELLOW CLEAR RT ANG 0805" key su-0112
unit LTST-S220KSKT reel 2000 key su-0113
item BLM21PG221SN1D each fifo category passives text "FERRITE CHIP 220 OHM 2000MA 0805" key su-0114
unit BLM21PG221SN1D reel 4000 key su-0115
item 10103592-0001LF each fifo category connectors text "CONN RCPT REV MICRO USB TYPE B" key su-0116
unit 10103592-0001LF reel 500 key su-0117
item BRL1608T100M each fifo category passives text "INDUCTR 10UH 220MA 20% 0603 SMD" key su-0118
unit BRL1608T100M reel 4000 key su-0119
item HK10056N2S-T each fifo category passives text "INDUCTOR HIFREQ 6.2+/-0.3NH 0402" key su-0120
unit HK10056N2S-T reel 2000 key su-0121
item NRG4026T4R7M each fifo category passives text "INDUCTOR 4.7UH 1.6A 20% SMD" key su-0122
unit NRG4026T4R7M reel 1000 key su-0123
item 73251-2121 each fifo category connectors text "CONN SMA JACK 50 OHM EDGE MNT W/JAM NUT & LOCK WASHER" key su-0124
unit 73251-2121 tray 250 key su-0125
item PPPC082LFBN-RC each fifo category connectors text "CONN HEADER FMAL 16PS.1\"\" DL GOLD" key su-0126
unit PPPC082LFBN-RC bag 200 key su-0127
item PPPC112LFBN-RC each fifo category connectors text "CONN HEADER FMAL 22PS.1\"\" DL GOLD" key su-0128
unit PPPC112LFBN-RC bag 200 key su-0129
item PPPC132LFBN-RC each fifo category connectors text "CONN HEADER FMAL 26PS.1\" DL GOLD" key su-0130
unit PPPC132LFBN-RC bag 200 key su-0131
item BSS84 each fifo category semiconductors text "MOSFET P-CH 50V 130MA SOT-23" key su-0132
unit BSS84 reel 3000 key su-0133
item DMP2305U-7 each fifo category semiconductors text "MOSFET P-CH 20V 4.2A SOT-23" key su-0134
unit DMP2305U-7 reel 1000 key su-0135
item AO3407A each fifo category semiconductors text "MOSFET P-CH -30V -4.3A SOT23" key su-0136
unit AO3407A reel 1000 key su-0137
item RMCF0402JT470R each average category passives text "RES TF 1/16W 470 OHM 5% 0402" key su-0138
unit RMCF0402JT470R reel 10000 key su-0139
item ERJ-2GEJ223X each average category passives text "RES 22K OHM 1/10W 5% 0402 SMD" key su-0140
unit ERJ-2GEJ223X reel 2000 key su-0141
item RMCF0402FT51K0 each average category passives text "RES TF 51K OHM 1% 0.0625W 0402" key su-0142
unit RMCF0402FT51K0 reel 2000 key su-0143
item RMCF0402JT10K0 each average category passives text "RES 10K OHM 1/16W 5% 0402 SMD" key su-0144
unit RMCF0402JT10K0 reel 10000 key su-0145
item RMCF0402FT1K00 each average category passives text "RES 1K OHM 1/16W 1% 0402" key su-0146
unit RMCF0402FT1K00 reel 10000 key su-0147
item RMCF0402FT4K70 each average category passives text "RES 4.7K OHM 1/16W 1% 0402" key su-0148
unit RMCF0402FT4K70 reel 5000 key su-0149
item RMCF0402JT1K80 each average category passives text "RES TF 1.8K OHM 5% 1/16W 0402" key su-0150
unit RMCF0402JT1K80 reel 5000 key su-0151
item RMCF0402JT39R0 each average category passives issue emptied text "RES 39 OHM 1/16W 5% 0402 SMD" key su-0152
unit RMCF0402JT39R0 reel 10000 key su-0153
item RMCF0402ZT0R00 each average category passives text "RES 0.0 OHM 1/16W 0402 SMD" key su-0154
unit RMCF0402ZT0R00 reel 10000 key su-0155
item RMCF0402FT162K each average category passives text "RES TF 1/16W 162K OHM 1% 0402" key su-0156
unit RMCF0402FT162K reel 3000 key su-0157
item RMCF0402FT330K each average category passives text "RES TF 1/16W 330K OHM 1% 0402" key su-0158
unit RMCF0402FT330K reel 2000 key su-0159
item RMCF0402FT715K each average category passives text "RES TF 1/16W 715K OHM 1% 0402" key su-0160
unit RMCF0402FT715K reel 2000 key su-0161
item MCR01MRTF1202 each average category passives text "RES 12.0K OHM 1/16W 1% 0402 SMD" key su-0162
unit MCR01MRTF1202 reel 2000 key su-0163
item FSMRA3JH each fifo category connectors text "SWITCH TACTILE SPST-NO 0.05A 12V" key su-0164
unit FSMRA3JH bag 1000 key su-0165
item B0310J50100AHF each fifo category semiconductors text "Ultra Low Profile 0805 Balun 50 to 100 ohm Balanced" key su-0166
unit B0310J50100AHF reel 1000 key su-0167
item 2500BL14M100T each fifo category semiconductors text "BALUN CERAMIC CHIP WIMAX 2.5GHZ" key su-0168
unit 2500BL14M100T reel 1000 key su-0169
item SKY13350-385LF each fifo category semiconductors text "0.01-6.0 GHz GaAs SPDT Switch" key su-0170
unit SKY13350-385LF reel 3000 key su-0171
item LP0603A1880ANTR each fifo category semiconductors text "FILTER LOW PASS 1880MHZ 0603 SMD" key su-0172
unit LP0603A1880ANTR reel 1000 key su-0173
item RFFC5072TR7 each fifo category semiconductors places line/SMT,stores text "WIDEBAND SYNTHESIZER/VCO WITH INTEGRATED 6GHz MIXER" key su-0174
unit RFFC5072TR7 reel 500 key su-0175
item DEA162400HT-8004B1 each fifo category semiconductors text "FILTER HIGHPASS WLAN&BLUETOOTH" key su-0176
unit DEA162400HT-8004B1 reel 1000 key su-0177
item SKY13317-373LF each fifo category semiconductors text "20 MHz-6.0 GHz pHEMT GaAs SP3T Switch" key su-0178
unit SKY13317-373LF reel 3000 key su-0179
item MGA-81563-TR1G each fifo category semiconductors text "0.1-6 GHz 3 V, 14 dBm Amplifier" key su-0180
unit MGA-81563-TR1G reel 1000 key su-0181
item LXES1TBCC2-004 each fifo category semiconductors text "ESD Suppressors 0.55pF 6V 2ch" key su-0182
unit LXES1TBCC2-004 reel 1000 key su-0183
item MAX2837ETM+ each fifo category semiconductors places line/SMT,stores text "IC TXRX 2.3GHZ-2.7GHZ 48TQFN" key su-0184
unit MAX2837ETM+ tray 250 key su-0185
item MAX5864ETM+ each fifo category semiconductors places line/SMT,stores text "IC ANLG FRONT END 22MSPS 48-TQFN" key su-0186
unit MAX5864ETM+ tray 250 key su-0187
item SI5351C-B-GM each fifo category semiconductors text "IC CLK GENERATOR 160MHZ 20QFN" key su-0188
unit SI5351C-B-GM reel 500 key su-0189
item W25Q80BVSSIG each fifo category semiconductors text "IC FLASH 8MBIT 8SOIC" key su-0190
unit W25Q80BVSSIG tube 100 key su-0191
item TPS62410DRCR each fifo category semiconductors text "IC BUCK SYNC DUAL ADJ 0.8A 10SON" key su-0192
unit TPS62410DRCR reel 1000 key su-0193
item LPC4320FBD144,551 each fifo category semiconductors places line/SMT,stores text "IC MCU 32BIT 144LQFP" key su-0194
unit LPC4320FBD144,551 tray 60 key su-0195
item XC2C64A-7VQG100C each fifo category semiconductors text "IC CR-II CPLD 64MCELL 100-VQFP" key su-0196
unit XC2C64A-7VQG100C tray 90 key su-0197
item CX3225GB25000D0HEQZ1 each fifo category semiconductors text "CRYSTAL 25.000MHZ 8PF SMD" key su-0198
unit CX3225GB25000D0HEQZ1 reel 1000 key su-0199
item 7V-12.000MAAE-T each fifo category semiconductors text "CRYSTAL 12.000 MHZ 12PF SMD" key su-0200
unit 7V-12.000MAAE-T reel 1000 key su-0201
item AB26TRQ-32.768KHZ-T each fifo category semiconductors text "CRYSTAL 32.768KHZ 12.5PF SMD" key su-0202
unit AB26TRQ-32.768KHZ-T reel 1000 key su-0203

# What else goes into a radio.
item PCB each fifo category boards text "bare board, 4 layers" key su-0204
unit PCB pack 50 key su-0205
item SOLDER-PASTE g fifo category boards issue period step 0.1 text "no-clean paste, type 4" key su-0206
unit SOLDER-PASTE jar 500 key su-0207
item SERIAL-LABEL each fifo category packaging text "serial number label, polyimide" key su-0208
unit SERIAL-LABEL roll 1000 key su-0209
item CASE each standard category packaging text "moulded case, two halves" key su-0210
unit CASE box 40 key su-0211
item ANTENNA each fifo category packaging step 1 text "telescopic antenna, SMA" key su-0212
unit ANTENNA box 100 key su-0213
item USB-CABLE each fifo category packaging text "USB cable, 1 m, black" key su-0214
unit USB-CABLE box 50 key su-0215
item SCREW each fifo category packaging short warn step 1 text "M2 x 6" key su-0216
unit SCREW box 1000 key su-0217
item CARTON each standard category packaging text "folding carton 160 x 110 x 45" key su-0218
unit CARTON bundle 25 key su-0219
item FOAM each lifo category packaging text "foam inlay" key su-0220
unit FOAM bag 100 key su-0221
item LABEL-SHEET each fifo category packaging step 1 text "label sheet of 24" key su-0222
unit LABEL-SHEET pad 50 key su-0223
item TAPE m fifo category packaging issue bulk step 0.01 text "packing tape" key su-0224
unit TAPE roll 66 key su-0225
unit SOLDER-PASTE kg 1000 key su-0226
item USB-CABLE-W each fifo category packaging text "USB cable, 1 m, white" key su-0227
unit USB-CABLE-W box 50 key su-0228
item LEAFLET each fifo category packaging text "leaflet of the spring campaign" key su-0229
unit LEAFLET pack 500 key su-0230
item ERJ-2GEJ103X each average category passives text "RES 10K OHM 1/10W 5% 0402 SMD" key su-0231
unit ERJ-2GEJ103X reel 10000 key su-0232
item SMT-TIME min resource text "time on the placement line" key su-0233
standard CASE material 2.80 key su-0234
standard CARTON material 0.36 key su-0235

# Three levels: a placed board, the board with its firmware, the radio in its box. The 300
# placements and the packing are phantoms: lists that are never in stock.
item PLACEMENTS each phantom text "all placed parts of a board" key su-0236
item BOARD each made fifo semi lots category products places racks text "placed board" key su-0237
item PROGRAMMED-BOARD each made fifo semi lots normal-scrap category products places racks text "board with firmware and serial number" key su-0238
item PAINTED-CASE each made fifo semi category packaging text "case, painted outside" key su-0239
item PACKING each phantom text "what a radio travels in" key su-0240
item RADIO each made fifo serials category products places finished,shop text "radio, boxed" key su-0241
bill PLACEMENTS key su-0242
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
  + 26 RMCF0402JT10K0
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

# 1.85 g of paste, 4% of it stays on the stencil; 20 g charge the stencil, once a run.
bill BOARD key su-0243
  + 1 PLACEMENTS operation 20
  + 1 PCB operation 10
  + 1.85 SOLDER-PASTE scrap 4% operation 10
  + 20 SOLDER-PASTE fixed operation 10
  + 1.5 SMT-TIME operation 20
bill PROGRAMMED-BOARD key su-0244
  + 1 BOARD operation 10
  + 1 SERIAL-LABEL operation 20

# Cases are painted by a subcontractor: our cases lie at his place, and are used up when painted
# ones come from him.
bill PAINTED-CASE key su-0245
  + 1 CASE issue receipt
bill PACKING key su-0246
  + 1 CARTON
  + 2 FOAM
  + 1/24 LABEL-SHEET
  + 0.65 TAPE scrap 3%
  + 1 LEAFLET from 2026-03-09 to 2026-03-20
bill RADIO key su-0247
  + 1 PROGRAMMED-BOARD blow-through operation 10
  + 1 PAINTED-CASE operation 10
  + 4 SCREW scrap 2% operation 10
  + 1 ANTENNA yield 97.5% operation 10
  + 1 USB-CABLE operation 20
  + 1 PACKING operation 20

# Labour, machines and energy, for each piece that passes an operation. The SMT line is a pay
# point: its boards may be reported there, before they are inspected; what is not reported there
# is caught up when they are complete.
routing BOARD key su-0248
  + 10 print at line/SMT machine 0.60
  + 20 place at line/SMT machine 2.80 pay-point
  + 30 inspect at line/SMT labour 0.80
routing PROGRAMMED-BOARD key su-0249
  + 10 program at line/TEST machine 0.65
  + 20 test at line/TEST labour 0.50
routing RADIO key su-0250
  + 10 assemble at line/FINAL labour 1.60
  + 20 pack at line/FINAL labour 0.75

# At the SMT line lies a day's need of the dearest parts. What is nearly gone there comes from the
# stores, in whole packs.
replenish MAX2837ETM+ in line/SMT min 40 max 250 from stores multiple 250 key su-0251
replenish MAX5864ETM+ in line/SMT min 40 max 250 from stores multiple 250 key su-0252
replenish RFFC5072TR7 in line/SMT min 40 max 500 from stores multiple 500 key su-0253
replenish LPC4320FBD144,551 in line/SMT min 40 max 180 from stores multiple 60 key su-0254

# What lay in the plant on the last Friday of February.
opening 10560 GRM1555C1H330JA01D cost 31.50 per 1 reel day 2026-02-20 key op-0001
opening 4800 GRM155R71C103KA01D cost 24.00 per 1 reel key op-0002
opening 7680 GRM1555C1H220JA01D cost 31.00 per 1 reel key op-0003
opening 45600 GRM155R61A104KA01D cost 22.40 per 1 reel day 2026-02-20 key op-0004
opening 1920 GRM155R71H331KA01D cost 14.20 per 1 reel key op-0005
opening 320 UMK105CG8R2DV-F cost 11.60 per 1 reel key op-0006
opening 960 GRM1555C1H181JA01D cost 19.80 per 1 reel day 2026-02-20 key op-0007
opening 1920 GRM1555C1H470JA01D cost 13.90 per 1 reel key op-0008
opening 4800 GRM1555C1H101JA01D cost 30.20 per 1 reel key op-0009
opening 3840 LMK105BJ105KV-F cost 58.00 per 1 reel day 2026-02-20 key op-0010
opening 2240 LMK105BJ225MV-F cost 72.50 per 1 reel key op-0011
opening 1440 GRM155R61A334KE15D cost 26.60 per 1 reel key op-0012
opening 1280 GRM1555C1H3R0CA01D cost 15.10 per 1 reel day 2026-02-20 key op-0013
opening 4800 GRM21BR61A106KE19L cost 88.00 per 1 reel key op-0014
opening 960 GRM155R71H332KA01D cost 9.70 per 1 reel key op-0015
opening 1280 GRM1555C1H180JA01D cost 30.80 per 1 reel day 2026-02-20 key op-0016
opening 1440 LXES15AAA1-100 cost 156.00 per 1 reel key op-0017
opening 1280 LTST-S220KRKT cost 118.00 per 1 reel key op-0018
opening 1600 LTST-S220KGKT cost 124.00 per 1 reel day 2026-02-20 key op-0019
opening 1920 LTST-S220KSKT cost 119.00 per 1 reel key op-0020
opening 960 BLM21PG221SN1D cost 96.00 per 1 reel key op-0021
opening 480 10103592-0001LF cost 212.50 per 1 reel day 2026-02-20 key op-0022
opening 3200 BRL1608T100M cost 188.00 per 1 reel key op-0023
opening 800 HK10056N2S-T cost 34.00 per 1 reel key op-0024
opening 1920 NRG4026T4R7M cost 164.00 per 1 reel day 2026-02-20 key op-0025
opening 960 73251-2121 cost 462.50 per 1 tray key op-0026
opening 480 PPPC082LFBN-RC cost 136.00 per 1 bag key op-0027
opening 1280 PPPC112LFBN-RC cost 178.00 per 1 bag day 2026-02-20 key op-0028
opening 800 PPPC132LFBN-RC cost 204.00 per 1 bag key op-0029
opening 2880 BSS84 cost 108.00 per 1 reel key op-0030
opening 320 DMP2305U-7 cost 94.00 per 1 reel day 2026-02-20 key op-0031
opening 480 AO3407A cost 87.00 per 1 reel key op-0032
opening 3840 RMCF0402JT470R cost 9.80 per 1 reel key op-0033
opening 800 ERJ-2GEJ223X cost 5.40 per 1 reel key op-0034
opening 960 RMCF0402FT51K0 cost 5.90 per 1 reel key op-0035
opening 8320 RMCF0402JT10K0 cost 9.60 per 1 reel key op-0036
opening 2880 RMCF0402FT1K00 cost 11.30 per 1 reel key op-0037
opening 2560 RMCF0402FT4K70 cost 7.10 per 1 reel key op-0038
opening 3200 RMCF0402JT1K80 cost 6.30 per 1 reel key op-0039
opening 21120 RMCF0402JT39R0 cost 9.70 per 1 reel key op-0040
opening 2240 RMCF0402ZT0R00 cost 8.80 per 1 reel key op-0041
opening 960 RMCF0402FT162K cost 6.90 per 1 reel key op-0042
opening 640 RMCF0402FT330K cost 5.85 per 1 reel key op-0043
opening 800 RMCF0402FT715K cost 6.10 per 1 reel key op-0044
opening 960 MCR01MRTF1202 cost 6.45 per 1 reel key op-0045
opening 640 FSMRA3JH cost 142.00 per 1 bag day 2026-02-20 key op-0046
opening 960 B0310J50100AHF cost 745.00 per 1 reel key op-0047
opening 1280 2500BL14M100T cost 318.00 per 1 reel key op-0048
opening 3500 SKY13350-385LF cost 1245.00 per 1 reel day 2026-02-20 key op-0049
opening 960 LP0603A1880ANTR cost 186.00 per 1 reel key op-0050
opening 320 RFFC5072TR7 cost 3725.00 per 1 reel to stores key op-0051
opening 480 DEA162400HT-8004B1 cost 284.00 per 1 reel day 2026-02-20 key op-0052
opening 1920 SKY13317-373LF cost 1890.00 per 1 reel key op-0053
opening 1600 MGA-81563-TR1G cost 1480.00 per 1 reel key op-0054
opening 960 LXES1TBCC2-004 cost 212.00 per 1 reel day 2026-02-20 key op-0055
opening 320 MAX2837ETM+ cost 1562.50 per 1 tray to stores key op-0056
opening 460 MAX5864ETM+ cost 2287.50 per 1 tray to stores key op-0057
opening 640 SI5351C-B-GM cost 742.50 per 1 reel day 2026-02-20 key op-0058
opening 800 W25Q80BVSSIG cost 39.00 per 1 tube key op-0059
opening 960 TPS62410DRCR cost 1720.00 per 1 reel key op-0060
opening 320 LPC4320FBD144,551 cost 438.00 per 1 tray to stores day 2026-02-20 key op-0061
opening 480 XC2C64A-7VQG100C cost 463.50 per 1 tray key op-0062
opening 640 CX3225GB25000D0HEQZ1 cost 386.00 per 1 reel key op-0063
opening 800 7V-12.000MAAE-T cost 352.00 per 1 reel day 2026-02-20 key op-0064
opening 960 AB26TRQ-32.768KHZ-T cost 264.00 per 1 reel key op-0065
opening 320 PCB cost 154.00 per 1 pack key op-0066
opening 1008 SOLDER-PASTE cost 38.50 per 1 jar key op-0067
opening 480 SERIAL-LABEL cost 14.20 per 1 roll key op-0068
opening 320 CASE cost 112.00 per 1 box key op-0069
opening 659 ANTENNA cost 310.00 per 1 box key op-0070
opening 480 USB-CABLE cost 39.00 per 1 box key op-0071
opening 2624 SCREW cost 11.90 per 1 box key op-0072
opening 800 CARTON cost 9.00 per 1 bundle key op-0073
opening 1600 FOAM cost 21.00 per 1 bag key op-0074
opening 40 LABEL-SHEET cost 31.00 per 1 pad key op-0075
opening 643 TAPE cost 2.10 per 1 roll key op-0076
opening 330 PAINTED-CASE cost 3.45 per 1 each key op-0077
opening 60 BOARD cost 65.80 conversion 4.20 lot B0227 key op-0078
opening 48 PROGRAMMED-BOARD cost 65.81 conversion 5.35 lot P0227 key op-0079
opening 40 RADIO cost 74.20 conversion 7.70 serials R00001..R00040 key op-0080

expect stock BOARD 60
expect stock RADIO 40
expect stock RMCF0402JT10K0 8320
expect balance opening -46742.58
