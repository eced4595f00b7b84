/**
 * Words for proposed passphrases: short, common, easy to spell, without umlauts, so that they can be typed on any
 * keyboard. Our own list; `tests/renderer/konten/passphrase.test.ts` counts it.
 */
const LISTE = `
Abend Acker Adler Affe Ahorn Akte Alarm Album Allee Alpen Amboss Ameise Ampel Amsel Anis Anker Anlage Antenne Apfel
April Aprikose Arbeit Arena Arm Artikel Asche Ast Aster Atlas Atem Auge August Aula Auto Axt Bach Backofen Bad Bahn
Balken Balkon Ball Ballon Banane Band Bank Bar Baron Bart Basar Basis Bast Batterie Bau Bauer Baum Becher Becken Beere
Beet Beil Bein Beleg Berg Bericht Bernstein Besen Beton Bett Beutel Bewerber Biber Biene Bier Bild Birke Birne Bison Blatt
Blech Blei Blick Blitz Block Blume Boden Bogen Bohne Bohrer Boje Bolzen Boot Borke Borste Bote Boxer Brand Braten Brei
Breite Bremse Brett Brezel Brief Brille Brise Brombeere Bronze Brosche Brot Bruder Brunnen Brust Buch Buche Bucht Buckel
Bude Bug Bulle Bund Bunker Burg Busch Bus Butter Chor Clown Dach Dachs Damm Dampf Daumen Decke Degen Deich Delfin
Diele Dienst Diktat Dill Dinkel Distel Docht Dohle Dolch Donner Dorf Dorn Dose Drache Draht Drossel Duft Dunst Ebbe Eber
Echo Ecke Efeu Egge Ehre Eiche Eidechse Eifer Eimer Eis Eisen Elch Elefant Elfe Elster Ende Engel Enkel Ente Enzian
Erbse Erde Erle Ernte Esche Esel Essig Etage Eule Fabel Fabrik Fach Faden Fahne Fahrrad Falke Falte Familie Farbe Farn
Fasan Faser Feder Fee Feier Feige Feile Feld Fell Fels Fenster Ferien Ferse Fest Feuer Fibel Fichte Figur Film
Filter Filz Finger Fink Firma Fisch Flagge Flamme Flasche Flaum Fleck Flieder Fliege Flocke Floh Flosse Flotte Flug
Flur Fluss Flut Fohlen Folie Form Forelle Forst Foto Frage Frau Freund Friede Frist Frosch Frost Frucht Fuchs Fuge Funke
Furche Gabel Galerie Gang Gans Garbe Garn Garten Gasse Gast Gebirge Gedicht Gefieder Geige Geist Gelenk Genosse
Gerste Geschirr Gesicht Gestein Gewicht Giebel Ginster Gipfel Gips Giraffe Gitarre Gitter Glanz Glas Glocke Gnom
Gold Golf Gondel Gong Graben Graf Granit Gras Grat Grenze Griff Grille Grotte Grube Gruppe Gulasch Gummi Gurke Gurt
Guss Haar Habicht Hafen Hafer Hagel Hahn Hain Haken Halle Halm Hals Hammer Hamster Hand Hang Harfe Harz Hase Hasel
Haube Haus Haut Hecht Hecke Heft Heide Heimat Heizung Held Helm Hemd Henkel Herbst Herd Herr Herz Heu Himbeere Himmel
Hirsch Hirse Hirte Hitze Hobel Hocker Hof Holunder Holz Honig Hopfen Horn Hose Hotel Huf Hummel Hummer Hund Hupe Hut Igel
Iltis Imker Insekt Insel Iris Jacke Jagd Jahr Januar Jasmin Jubel Juli Junge Juni Jurte Juwel Kabel Kachel
Kaffee Kahn Kaiser Kakao Kalb Kalender Kalk Kamel Kamera Kamille Kamin Kamm Kammer Kanal Kandis Kanne Kante Kanu Kanzel
Kapelle Karotte Karpfen Karte Kasse Kastanie Kasten Kater Katze Kegel Kehle Keil Keim Keks Kelch Kelle Keller Kerbe Kern
Kerze Kessel Kette Keule Kiefer Kies Kind Kino Kirche Kirsche Kissen Kiste Kittel Kiwi Klang Klappe Klasse Klaue Klavier
Klee Kleid Klette Klima Klinge Klinke Klippe Kloster Kluft Knall Knauf Knie Knolle Knopf Knoten Kobold Koch Koffer Kohle
Kolben Komet Kompass Konzert Kopf Koppel Korb Korken Korn Kosmos Kostprobe Kraft Kragen Kran Kranich Kranz Krater Kraut
Krebs Kreide Kreis Kresse Kreuz Krone Kropf Krug Krume Kruste Kuchen Kuckuck Kufe Kugel Kuh Kulisse Kunde Kunst Kupfer
Kuppel Kurbel Kurs Kurve Kutsche Labor Lachs Lack Laden Lage Lager Lama Lamm Lampe Land Landkarte Lanze Lappen Latte
Laub Lauch Laune Laut Lavendel Lawine Leben Leder Lehm Lehne Lehrer Leib Leim Leine Leinen Leiter Lerche Leser
Leuchte Licht Liebe Lied Liege Lilie Limone Linde Lineal Linie Linse Lippe Liste Locke Loden Lohn Lorbeer Los Lotse
Luchs Luft Luke Lunge Lupe Luxus Lyrik Magen Magnet Mai Mais Malve Mandel Mangold Mantel Marder Margerite Markt
Marmor Marsch Maske Mast Matte Mauer Maulwurf Maus Meer Mehl Meile Meise Melone Menge Messer Metall Meter Miene Milch
Mimose Minze Mispel Mist Mittag Mode Mohn Molch Molke Monat Mond Moor Moos Morgen Mosaik Most Motor Motte Mulde Mund
Murmel Muschel Museum Musik Muskat Muster Mut Mutter Nachbar Nacht Nadel Nagel Name Napf Narzisse Nase Natter
Natur Nebel Neffe Nelke Nessel Nest Netz Nichte Niere Nische Nord Note Notiz November Nudel Nuss Oase Oboe Obst Ofen
Ohr Oktober Oleander Olive Onkel Oper Orange Orchidee Ordner Orgel Orkan Ort Ost Ostern Otter Ozean Paket Palast
Palme Pampelmuse Panther Papagei Papier Pappel Paprika Park Pass Pastete Pate Pauke Pause Pelikan Pelle Pelz Pendel
Perle Person Petersilie Pfad Pfahl Pfanne Pfarrer Pfau Pfeffer Pfeife Pfeil Pferd Pfirsich Pflanze Pflaume Pflug Pforte
Pfosten Pfote Pilger Pilot Pilz Pinguin Pinie Pinsel Pirol Plakat Planet Plantage Platz Pokal Pol Polster Pony Portal Post
Posten Pracht Preis Presse Prinz Prisma Probe Provinz Prosa Pudel Puder Pult Pulver Pumpe Punkt Puppe Puzzle Quader
Qualle Quark Quarz Quelle Quitte Rabe Rad Radio Radieschen Rahm Rahmen Rain Rakete Rampe Rand Rasen Rast Rathaus 
Raum Raupe Rebe Rechen Regal Regen Regler Reh Reif Reihe Reim Reis Reise Reiter Rente Rest Rettich Rezept Riemen
Riese Rille Rind Rinde Ring Rippe Ritter Robbe Rock Roggen Rohr Rolle Roman Rose Rosine Rost Rotor Rubin Ruder Ruf Ruhe
Rumpf Rune Runde Saal Saat Sack Saft Sage Sahne Saite Salat Salbe Salbei Salz Samen Samt Sand Satin Sattel Satz Saum
Schacht Schaf Schaft Schal Schale Schall Schalter Schar Schatten Schatz Schaufel Schaum Scheibe Scheune Schicht Schiene
Schiff Schild Schilf Schimmer Schirm Schlaf Schlag Schlamm Schlange Schleife Schleuse Schlitten Schloss Schlucht Schluss
Schmied Schmuck Schnabel Schnalle Schnecke Schnee Schnur Scholle Schopf Schotter Schrank Schraube Schrei Schrift Schritt
Schuh Schule Schuppe Schwalbe Schwan Schwarm Schweif Schwelle Schwert Schwinge See Segel Sehne Seide Seife Seil Seite
Sekt Sellerie Semmel Senf Sense Sessel Sichel Sieb Siegel Signal Silbe Silber Sims Sirup Sitz Skizze Sockel Sofa Sohle Sohn
Sommer Sonne Sorte Spalt Span Spange Spargel Spatz Specht Speer Speiche Speicher Spelz Spiegel Spiel Spinat Spinne
Spirale Spitze Sporn Sport Sprache Sprosse Sprung Spule Spur Staat Stab Stachel Stadt Stahl Stall Stamm Stange Star Stativ
Staub Staude Steg Stein Stelze Stempel Steppe Stern Steuer Stich Stiefel Stiege Stier Stift Stille Stimme Stirn Stock Stoff
Storch Strahl Strand Strauch Streif Strick Strich Stroh Strom Strudel Strumpf Stube Studie Stufe Stuhl
Stunde Sturm Sumpf Suppe Tabak Tafel Tag Taille Tal Taler Talg Tanne Tante Tanz Tapete Tasche Tasse Taste Tatze Tau Taube
Taufe Tee Teer Teich Teig Teil Teller Tempel Tenor Teppich Terrasse Test Text Theater Thema Thron Thymian Tiefe Tiger Tinte
Tisch Titel Tochter Tomate Ton Tonne Topf Tor Torf Torte Tracht Traktor Traube Traum Treffer Treppe Tresor Tritt Trog
Trommel Trompete Tropfen Truhe Tuch Tulpe Tunnel Turm Turnier Ufer Uhr Uhu Ulme Umweg Unke Urlaub Ursache Vase
Vater Veilchen Ventil Verein Vers Vesper Vetter Viertel Villa Viper Vogel Volk Vorhang Vorrat Vulkan Waage Wabe Wache Wachs
Wade Waffel Wagen Wald Walnuss Walze Wand Wange Wanne Wappen Ware Wasser Watte Weber Wecker Weg Weide Weiler Wein Weise Weite
Weizen Welle Welt Werft Werk Wert Wespe West Wetter Wicke Widder Wiege Wiese Wiesel Wild Wille Wimpel Wind Winkel Winter
Wippe Wirbel Wirt Woche Wolf Wolke Wolle Wort Wunder Wunsch Wurm Wurst Wurzel Zacke Zahl Zahn Zange Zapfen Zarge
Zaun Zebra Zeder Zehe Zeichen Zeile Zeit Zelle Zelt Zement Zentrum Zettel Zeuge Ziege Ziegel Ziel Ziffer Zimmer Zimt Zinn
Zirkel Zirkus Zitrone Zopf Zucker Zug Zunge Zweck Zweig Zwerg Zwiebel Zwilling Zwirn
`;

/** The words, each once. */
export const WOERTER: readonly string[] = [...new Set(LISTE.trim().split(/\s+/))];
