/**
 * The people of Nordlys Foods, a company that does not exist. Their names are as mixed as real ones: wide and
 * combining characters, right-to-left scripts, apostrophes, one that is long and one that is very short.
 *
 * Per line: name, mailbox, locale, time zone.
 */
const table = `
Ingrid Solheim|ingrid.solheim|nb-NO|Europe/Oslo
Ada Okonkwo|ada.okonkwo|en-NG|Africa/Lagos
田中 陽菜|hina.tanaka|ja-JP|Asia/Tokyo
Łukasz Żółkiewski|lukasz.zolkiewski|pl-PL|Europe/Warsaw
김민준|minjun.kim|ko-KR|Asia/Seoul
Søren Ågård|soren.agard|da-DK|Europe/Copenhagen
Zoë Müller-Lüdenscheidt|zoe.mueller|de-DE|Europe/Berlin
عمر حداد|omar.haddad|ar-JO|Asia/Amman
Siobhán O'Brien|siobhan.obrien|en-IE|Europe/Dublin
王芳|fang.wang|zh-CN|Asia/Shanghai
Đặng Thị Hà|ha.dang|vi-VN|Asia/Ho_Chi_Minh
אורי לוי|uri.levi|he-IL|Asia/Jerusalem
María José Núñez Íñiguez|mariajose.nunez|es-ES|Europe/Madrid
Priya Raghunathan|priya.raghunathan|en-IN|Asia/Kolkata
João Gonçalves|joao.goncalves|pt-BR|America/Sao_Paulo
Αλέξανδρος Παπαδόπουλος|alexandros.papadopoulos|el-GR|Europe/Athens
Bob Ray|bob.ray|en-US|America/Chicago
Alice Whitfield|alice.whitfield|en-GB|Europe/London
Олена Шевченко|olena.shevchenko|uk-UA|Europe/Kyiv
Çağla Yıldız|cagla.yildiz|tr-TR|Europe/Istanbul
François Lefèvre|francois.lefevre|fr-FR|Europe/Paris
สมชาย ใจดี|somchai.jaidee|th-TH|Asia/Bangkok
Ásdís Jónsdóttir|asdis.jonsdottir|is-IS|Atlantic/Reykjavik
Kwame Mensah|kwame.mensah|en-GH|Africa/Accra
अनन्या शर्मा|ananya.sharma|hi-IN|Asia/Kolkata
Björn Lindqvist|bjorn.lindqvist|sv-SE|Europe/Stockholm
Giulia D'Angelo|giulia.dangelo|it-IT|Europe/Rome
Tomáš Dvořák|tomas.dvorak|cs-CZ|Europe/Prague
Li Wei|wei.li|en-SG|Asia/Singapore
Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine|hubert.wolfe|en-US|America/New_York
Noor van der Berg|noor.vanderberg|nl-NL|Europe/Amsterdam
Ștefan Ionescu|stefan.ionescu|ro-RO|Europe/Bucharest
Aroha Ngata|aroha.ngata|en-NZ|Pacific/Auckland
佐藤 健|ken.sato|ja-JP|Asia/Tokyo
Chloé Tremblay|chloe.tremblay|fr-CA|America/Montreal
Juan Carlos Quispe|juancarlos.quispe|es-PE|America/Lima
Eero Mäkinen|eero.makinen|fi-FI|Europe/Helsinki
Nguyễn Văn An|an.nguyen|vi-VN|Asia/Ho_Chi_Minh
Fatima Zahra El Amrani|fatima.elamrani|fr-MA|Africa/Casablanca
Gábor Szőke|gabor.szoke|hu-HU|Europe/Budapest
Grace Achieng|grace.achieng|en-KE|Africa/Nairobi
이서연|seoyeon.lee|ko-KR|Asia/Seoul
Ana Kovačević|ana.kovacevic|hr-HR|Europe/Zagreb
Rasmus Kuusk|rasmus.kuusk|et-EE|Europe/Tallinn
Valentina Rojas|valentina.rojas|es-CL|America/Santiago
Иван Петров|ivan.petrov|bg-BG|Europe/Sofia
Oskar Berg|oskar.berg|nb-NO|Europe/Oslo
Maja Novak|maja.novak|sl-SI|Europe/Ljubljana
Dylan Price|dylan.price|cy-GB|Europe/London
陳美玲|meiling.chen|zh-TW|Asia/Taipei
Thandiwe Nkosi|thandiwe.nkosi|en-ZA|Africa/Johannesburg
Marta Śliwińska|marta.sliwinska|pl-PL|Europe/Warsaw
Samuel Haile|samuel.haile|en-ET|Africa/Addis_Ababa
Camila Duarte|camila.duarte|pt-PT|Europe/Lisbon
Jürgen Weiß|juergen.weiss|de-AT|Europe/Vienna
Putri Wulandari|putri.wulandari|id-ID|Asia/Jakarta
Liam Nguyen-Walsh|liam.nguyenwalsh|en-AU|Australia/Sydney
Sofía Herrera|sofia.herrera|es-MX|America/Mexico_City
نرگس احمدی|narges.ahmadi|fa-IR|Asia/Tehran
Emil Öztürk|emil.ozturk|de-CH|Europe/Zurich
`;

export interface Person {
  name: string;
  mailbox: string;
  locale: string;
  zone: string;
}

export const people: Person[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", mailbox = "", locale = "", zone = ""] = line.split("|");
    return { name, mailbox, locale, zone };
  });
