// Made by make-brand-texts.ts from the rows of brands-on-by-default.ts and brands-switched-off.ts; change those, not this.
// A line is a brand, read by read-brand-text.ts. Of a prefix only those digits are written that differ from the one before.
export const onByDefault = `Visa;4;;;;;core;;;13,16,18,19;;;;16
Mastercard;51-5,2221-720;;;;CVC2;core;;22,27
American Express;34,7;;amex;;CID,required,front,4;core;;;15;4,6,5
Discover;65,644-9,6011;;;;CID;core;;;16,17,18,19;;;;16
Diners Club;36,8-9,300-5,3095;;diners;;CVV;core;discover;30;14,15,16,17,18,19;4,6,5;;;14
JCB;3528-89,088-94,96-102,112-20,58-9,337-49;;;;CAV2;core;discover;35,309;16,17,18,19;;;;16
JCB;2131,1800;jcb;jcb-legacy;;CAV2;legacy;;;15
UnionPay;620-6,6270,2,6,82-9,91-2,627700-79,81-99,810000-7199;;;;CVN2;core;discover;62,8;14,15,16,17,18,19;;advisory
Maestro;6,50,6-9;;;;CVC2,optional;catch-all;bancontact,cartes-bancaires;50,56,58,63,67;12,13,14,15,16,17,18,19
Switch;6333,564182,633110;;;1;CSC,optional;legacy;maestro;;16,18,19
Solo;6334,767;;;1;CSC,optional;legacy;maestro;;16,18,19
Dankort;5019;;;;;;;;;;;visa,4571,4175
Elo;401178-9,31274,8935,51416,7393,631-2,504175,6699-778,9000-999,627780,36297-8,368,50031-3,5-51,57-81,405-39,85-538,541-98,700-18,20-7,901-78,1652-704,5000-19,21-58;;;;CVE;;visa,discover;5067
Hipercard;606282;;;;CVC;;;6062;16,19;;advisory
Hipercard;384100,40,60;hipercard;hipercard-legacy;;CVC;legacy;;;14,16,19;;advisory
Hiper;637095,568,99-600,609,12,63737423,43358;;;;CVC
Mir;2200-4;;;;CVP2;;;;16,17,18,19;;;;16
RuPay;508500-999,606985-7984,8001-500,52150-3149,817200-20199;;;;CVD;;discover,jcb;508,607,608
Verve;506099-198,7865-964,650002-27;;;;;;;5061;16,18,19
Troy;9792,650052,82-3,92,161,70,3,5,268,71,3-4,456-7,836,46-50,923,87,90,4997,7366,998,8758,67-8,65083700-4,5800-4,900-1,6000,100-5,200-3,875000-3,9,101-4,200,501,601,900,6000-2,100-3,10,5-6,200-1,500,4-5,600-2,7100-1,600-2,700,801-2,8200-2,300-11,400-5,500-5,600-1,9800,80800,900;;;;CVV;;discover
UATP;1001-999;;;;none,none,none,0;;;1;15;4,5,6
Meeza;507803,8-10
Naranja;589562,402918,527572;;;;CVV;;visa,mastercard;;;;advisory
Cabal;604201-400,589657,603522,27170,50272,087,900;;;;CVV
Carnet;506199-499,286900,502275,606333,27535,36318,79,9388,484,559,588772,604622;;;;CVV
Humo;9860;;;;none,none,none,0
Uzcard;8600,5614,277707;;;;none,none,none,0`;

export const switchedOff = `Laser;6304,706,9,71;;;;CVV,optional;legacy;;;16,17,18,19
Visa Electron;400115,837-9,12921-3,7500,935,9740-1,73-5,24519,962-3,37860,44000,59472,84406-11,13-4,8,28-55,91730-59;visa;;;;sub-brand
Cartes Bancaires;507589-90,93-5,7,60408,81752,5402-5,501-5,77-82;;;;;co-badge
Bancontact;6703;;;;none,none,none,0;co-badge;;;16,17
eftpos Australia;;;eftpos-au;;;co-badge
mada;504300,6968,8160,85265,8848,50,982-3,9005,206,604906,5141,36120,968201-11;;;;;co-badge
LankaPay;357111;;;;CAV2;co-badge
BORICA;2205;;;;CVV
UkrCard;604001-200;;;;CVV;;;;16,17,18,19
NPS Pridnestrovie;6054740-4;;;;CVV
BC Card;94;;;;none,none,none,0
DinaCard;9891;;;;CVV;;discover
Forbrugsforeningen;600722;;;;CVC,optional
Diners Club enRoute;2014,149;;enroute;;none,none,none,0;legacy;;;15;;none
Bankcard;5610,560221-5;;;;CVV;legacy`;
