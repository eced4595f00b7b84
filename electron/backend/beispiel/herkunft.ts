import type { Aufenthaltsstatus } from '../../../shared/faelle/wertelisten.ts';

/** Names, languages and papers of the example's households, by country. */
export interface Herkunft {
  readonly staatsangehoerigkeit: string;
  readonly sprachen: readonly string[];
  readonly familiennamen: readonly string[];
  readonly frauen: readonly string[];
  readonly maenner: readonly string[];
  readonly status: Aufenthaltsstatus;
}

export const HERKUNFT = {
  syrien: {
    staatsangehoerigkeit: '475',
    sprachen: ['ar'],
    familiennamen: [
      'Al-Ahmad',
      'Haddad',
      'Khalil',
      'Alzein',
      'Darwisch',
      'Najjar',
      'Sabbagh',
      'Al-Masri',
      'Kassem',
      'Halabi',
      'Murad',
      'Schahin',
      'Barakat',
      'Nasser',
      'Tahhan',
      'Qabbani',
    ],
    frauen: ['Amina', 'Rania', 'Huda', 'Lina', 'Salma', 'Nour'],
    maenner: ['Mohammad', 'Yousef', 'Khaled', 'Omar', 'Sami', 'Bilal'],
    status: 'fluechtlingseigenschaft',
  },
  afghanistan: {
    staatsangehoerigkeit: '423',
    sprachen: ['fa'],
    familiennamen: ['Rahimi', 'Noori', 'Karimi', 'Sadeghi', 'Hashemi', 'Ahmadzai', 'Yusufi', 'Popal'],
    frauen: ['Zahra', 'Fereshta', 'Maryam', 'Shabnam'],
    maenner: ['Mochammed', 'Reza', 'Najib', 'Farid'],
    status: 'abschiebungsverbot',
  },
  irak: {
    staatsangehoerigkeit: '438',
    sprachen: ['kmr', 'ar'],
    familiennamen: ['Saleh', 'Barzani', 'Jassim', 'Rasul'],
    frauen: ['Shirin', 'Dilan', 'Zainab'],
    maenner: ['Azad', 'Karwan', 'Muhammed'],
    status: 'subsidiaerer_schutz',
  },
  eritrea: {
    staatsangehoerigkeit: '224',
    sprachen: ['ti'],
    familiennamen: ['Bekele', 'Tesfay', 'Habte', 'Ghebremedhin', 'Kidane', 'Mehari', 'Tekle', 'Woldu'],
    frauen: ['Saba', 'Selam', 'Feven', 'Luwam'],
    maenner: ['Yonas', 'Filmon', 'Daniel', 'Robel'],
    status: 'fluechtlingseigenschaft',
  },
  gambia: {
    staatsangehoerigkeit: '237',
    sprachen: ['en'],
    familiennamen: ['Ceesay', 'Jallow', 'Touray', 'Sanneh'],
    frauen: ['Fatou', 'Isatou', 'Awa'],
    maenner: ['Lamin', 'Ebrima', 'Modou'],
    status: 'duldung',
  },
  nigeria: {
    staatsangehoerigkeit: '232',
    sprachen: ['en'],
    familiennamen: ['Okoye', 'Adeyemi', 'Eze', 'Balogun'],
    frauen: ['Blessing', 'Grace', 'Joy'],
    maenner: ['Emeka', 'Samuel', 'Chidi'],
    status: 'gestattung',
  },
  somalia: {
    staatsangehoerigkeit: '273',
    sprachen: ['so'],
    familiennamen: ['Abdi', 'Warsame', 'Farah', 'Guled'],
    frauen: ['Hodan', 'Ifrah', 'Ayaan'],
    maenner: ['Abdullahi', 'Liban', 'Mahad'],
    status: 'subsidiaerer_schutz',
  },
  tuerkei: {
    staatsangehoerigkeit: '163',
    sprachen: ['tr'],
    familiennamen: ['Yıldız', 'Aksoy', 'Demirel', 'Polat'],
    frauen: ['Elif', 'Zeynep', 'Derya'],
    maenner: ['Murat', 'Baran', 'Kerem'],
    status: 'gestattung',
  },
  ukraine: {
    staatsangehoerigkeit: '166',
    sprachen: ['uk', 'ru'],
    familiennamen: ['Kowalenko', 'Schewtschuk', 'Melnyk', 'Bondar', 'Tkatschenko', 'Lysenko', 'Rudenko', 'Marchenko'],
    frauen: ['Oksana', 'Iryna', 'Olena', 'Sofija'],
    maenner: ['Andrij', 'Taras', 'Bohdan', 'Maksym'],
    status: 'voruebergehender_schutz',
  },
} as const satisfies Record<string, Herkunft>;
export type Land = keyof typeof HERKUNFT;
