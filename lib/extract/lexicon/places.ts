/**
 * Cities where the IETF, its groups and related events meet, one city per line: its English name first, then how
 * pages in other languages and with other habits write it.
 */
const CITIES = `
Adelaide|アデレード|阿德萊德|阿德莱德
Amsterdam
Anaheim|アナハイム|安納罕|阿纳海姆
Atlanta|アトランタ|亚特兰大|亞特蘭大|애틀랜타
Athens|Athen|Athènes|Atenas|アテネ|雅典
Auckland
Austin
Bangalore|Bengaluru
Bangkok|バンコク|曼谷|방콕|Бангкок
Barcelona|Barcelone
Basel|Basle|Bâle
Beijing|Peking|Pékin|Pekín|Pequim|北京|베이징
Berlin|Berlijn|Berlín|Berlim|ベルリン|柏林|베를린
Berne|Bern
Bilbao
Bogotá|Bogota
Boston|ボストン
Boulder
Bratislava
Braunschweig
Bremen
Brisbane|ブリスベン|布里斯班|브리즈번|布里斯本
Brno
Brussels|Brüssel|Bruxelles|Bruselas|Bruxelas
Bucharest|Bukarest|Bucarest
Budapest
Buenos Aires|ブエノスアイレス|布宜诺斯艾利斯|布宜諾斯艾利斯|부에노스아이레스
Busan|부산
Calgary
Cambridge
Cancún|Cancun
Cape Town|Kapstadt|Le Cap
Chicago|シカゴ|芝加哥|시카고
Cologne|Köln
Copenhagen|Kopenhagen|Copenhague|København
Dallas|ダラス|达拉斯|達拉斯|댈러스
Darmstadt
Delft
Denver
Detroit
Dresden
Dubai
Dublin|Dublín|ダブリン|都柏林|더블린|Дублин
Düsseldorf|Dusseldorf
Edinburgh
Eindhoven
Espoo
Frankfurt|Francfort
Gdańsk|Gdansk
Geneva|Genf|Genève|Ginebra|Genebra|ジュネーブ|日内瓦|日內瓦|제네바
Ghent|Gent|Gand
Gothenburg|Göteborg
Graz
Grenoble
Guadalajara
Guangzhou|广州
Hamburg|Hambourg
Hangzhou|杭州
Hannover|Hanover
Heidelberg
Helsinki
Hiroshima|広島|히로시마|广岛|廣島
Hong Kong|Hongkong|香港|홍콩|ホンコン
Honolulu|ホノルル|檀香山|火奴鲁鲁|호놀룰루
Houston
Istanbul
Jakarta
Karlsruhe
Kathmandu
Kigali
Kista
Krakow|Kraków|Krakau|Cracovia
Kuala Lumpur
Kyiv|Kiev
Kyoto|京都
Lannion
Las Vegas
Lausanne
León
Leuven
Lima
Lisbon|Lissabon|Lisbonne|Lisboa
Ljubljana
London|Londen|Londres|Londra|ロンドン|伦敦|런던|倫敦
Los Angeles|ロサンゼルス|洛杉矶|洛杉磯
Luxembourg
Lyon
Maastricht|マーストリヒト|马斯特里赫特|馬斯垂克
Madrid|マドリード|マドリッド|马德里|마드리드|馬德里|Madryt|Мадрид
Manila
Marrakech
Marseille
Melbourne|メルボルン|墨尔本|墨爾本
Memphis
Mexico City|Ciudad de México
Miami
Milan|Mailand|Milano
Minneapolis|ミネアポリス|明尼阿波利斯|明尼亞波利斯|미니애폴리스
Montevideo
Montreal|Montréal|モントリオール|蒙特利尔|몬트리올|蒙特婁|蒙特利爾
Moscow|Moskau|Moscou
Mountain View
Mumbai
Munich|München|Munich|Múnich|Munique|ミュンヘン|慕尼黑|뮌헨
Nairobi
New Delhi
New Orleans
New York|ニューヨーク|纽约|紐約|뉴욕
Nice
Nuremberg|Nürnberg
Oakland
Orlando|オーランド|奥兰多|奧蘭多|올랜도
Osaka|大阪
Oslo|オスロ|奥斯陆|奧斯陸
Ottawa
Palo Alto
Paris|Parijs|París|パリ|巴黎|파리
Philadelphia|Philadelphie|フィラデルフィア|费城|필라델피아|費城
Phoenix
Pisa
Pittsburgh|ピッツバーグ|匹兹堡|匹茲堡
Portland
Porto
Prague|Prag|Praga|Praha|Praag|プラハ|布拉格|프라하
Quebec|Quebec City|Québec|ケベック|魁北克
Raleigh
Redmond
Reston
Reykjavik|Reykjavík
Riga
Rio de Janeiro
Rome|Rom|Roma
Rotterdam
Salt Lake City|ソルトレイクシティ|盐湖城|鹽湖城
San Diego|サンディエゴ|圣地亚哥|聖地牙哥|샌디에이고
San Francisco|サンフランシスコ|旧金山|샌프란시스코|舊金山
San Jose
Santa Clara
Santiago
São Paulo|Sao Paulo
Sapporo|札幌
Seattle
Seoul|Séoul|Seúl|ソウル|首尔|서울|首爾
Shanghai|上海
Shenzhen|深セン|深圳|선전
Singapore|Singapur|Singapour|シンガポール|新加坡|싱가포르
Sofia
Sophia Antipolis|Sophia-Antipolis
Stockholm|Estocolmo|ストックホルム|斯德哥尔摩|斯德哥爾摩|스톡홀름
Strasbourg
Stuttgart
Sunnyvale
Sydney|シドニー|悉尼|雪梨|시드니
Taipei|台北|臺北|타이베이
Tallinn
Tel Aviv
The Hague|Den Haag|La Haye
Tokyo|Tokio|東京|东京|도쿄
Toronto|トロント|多伦多|多倫多|토론토
Toulouse
Turin|Torino
Utrecht
Vancouver|バンクーバー|温哥华|밴쿠버|溫哥華
Vienna|Wenen|Wien|Vienne|Viena|ウィーン|维也纳|비엔나|維也納|Wiedeń|Vídeň|Вена
Vilnius
Warsaw|Warschau|Varsovie|Varsovia
Washington|Washington, DC|Washington DC|ワシントン|华盛顿|華盛頓|워싱턴
Wellington
Xiamen
Yokohama|横浜|横滨|요코하마|橫濱
York
Zagreb
Zurich|Zürich|Zúrich|チューリッヒ|苏黎世|蘇黎世
`

/** The spellings of each city, by the English one. */
export const SPELLINGS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  CITIES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map((spellings) => [spellings[0] ?? '', spellings]),
)

/** Every spelling -> the English name. */
export const CITY_OF: ReadonlyMap<string, string> = new Map(
  [...SPELLINGS_OF].flatMap(([city, spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, city]),
  ),
)
