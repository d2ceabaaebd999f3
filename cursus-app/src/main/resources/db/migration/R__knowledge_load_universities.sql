-- Universities, in the usual spellings and in their own language; the kind says where: kind, name, and
-- other spellings between bars, apart by tabs. Loaded again whenever this file changes; what is new is
-- added, and what an administrator changed stays.

call internal.load_curated_names('university', $names$
United States	Harvard University	Harvard|Harvard College
United States	Stanford University	Stanford
United States	Massachusetts Institute of Technology	MIT|Mass. Institute of Technology
United States	Yale University	Yale
United States	Princeton University	Princeton
United States	Columbia University	Columbia University in the City of New York
United States	University of Chicago	UChicago
United States	University of Pennsylvania	UPenn|Penn
United States	Cornell University	Cornell
United States	Brown University
United States	Dartmouth College	Dartmouth
United States	Duke University	Duke
United States	Northwestern University	Northwestern
United States	Johns Hopkins University	Johns Hopkins|JHU
United States	California Institute of Technology	Caltech|Cal Tech
United States	University of California, Berkeley	UC Berkeley|UCB|University of California at Berkeley|Berkeley
United States	University of California, Los Angeles	UCLA|University of California at Los Angeles|UC Los Angeles
United States	University of California, San Diego	UCSD|UC San Diego
United States	University of California, Davis	UC Davis|UCD
United States	University of California, Irvine	UC Irvine|UCI
United States	University of California, Santa Barbara	UC Santa Barbara|UCSB
United States	University of Southern California	USC
United States	University of Michigan	UMich|University of Michigan, Ann Arbor|University of Michigan-Ann Arbor
United States	Michigan State University	MSU
United States	University of Virginia	UVA
United States	Virginia Tech	Virginia Polytechnic Institute and State University
United States	University of North Carolina at Chapel Hill	UNC Chapel Hill|UNC|University of North Carolina
United States	North Carolina State University	NC State|NCSU
United States	University of Texas at Austin	UT Austin|University of Texas, Austin
United States	Texas A&M University	Texas A&M|TAMU
United States	Rice University
United States	University of Houston
United States	Georgia Institute of Technology	Georgia Tech
United States	University of Georgia	UGA
United States	Emory University
United States	University of Florida	UF
United States	Florida State University	FSU
United States	University of Miami
United States	University of Central Florida	UCF
United States	University of Illinois Urbana-Champaign	University of Illinois at Urbana-Champaign|UIUC|University of Illinois
United States	University of Wisconsin-Madison	UW-Madison|University of Wisconsin
United States	University of Minnesota	University of Minnesota Twin Cities
United States	Ohio State University	The Ohio State University|OSU
United States	Pennsylvania State University	Penn State|Penn State University|PSU
United States	Purdue University	Purdue
United States	Indiana University	Indiana University Bloomington|IU Bloomington
United States	University of Washington	UW|University of Washington, Seattle
United States	Washington State University	WSU
United States	University of Oregon
United States	Arizona State University	ASU
United States	University of Arizona
United States	University of Colorado Boulder	CU Boulder|University of Colorado at Boulder
United States	University of Utah
United States	Brigham Young University	BYU
United States	Boston University	BU
United States	Boston College
United States	Northeastern University
United States	Tufts University
United States	New York University	NYU
United States	City University of New York	CUNY
United States	State University of New York	SUNY
United States	Rutgers University	Rutgers|Rutgers, The State University of New Jersey
United States	University of Maryland	University of Maryland, College Park|UMD
United States	Georgetown University	Georgetown
United States	George Washington University	GWU
United States	Carnegie Mellon University	Carnegie Mellon|CMU
United States	University of Pittsburgh	Pitt
United States	Vanderbilt University	Vanderbilt
United States	University of Notre Dame	Notre Dame
United States	Washington University in St. Louis	WashU|WUSTL
United States	San Jose State University	SJSU
United States	San Diego State University	SDSU
United States	California State University, Long Beach	CSULB|Cal State Long Beach
United States	Howard University
United States	University of Phoenix
United States	Western Governors University	WGU
Canada	University of Toronto	UofT|U of T
Canada	McGill University	McGill|Université McGill
Canada	University of British Columbia	UBC
Canada	University of Waterloo	Waterloo
Canada	McMaster University
Canada	University of Alberta
Canada	Université de Montréal	University of Montreal|UdeM
Canada	University of Calgary
Canada	Queen's University
Canada	Western University	University of Western Ontario
Canada	York University
Canada	Simon Fraser University	SFU
United Kingdom and Ireland	University of Oxford	Oxford University|Oxford
United Kingdom and Ireland	University of Cambridge	Cambridge University|Cambridge
United Kingdom and Ireland	Imperial College London	Imperial College
United Kingdom and Ireland	University College London	UCL
United Kingdom and Ireland	London School of Economics	LSE|London School of Economics and Political Science
United Kingdom and Ireland	King's College London	KCL
United Kingdom and Ireland	University of Edinburgh	Edinburgh University
United Kingdom and Ireland	University of Manchester	Manchester University
United Kingdom and Ireland	University of Bristol	Bristol University
United Kingdom and Ireland	University of Warwick	Warwick University
United Kingdom and Ireland	University of Glasgow	Glasgow University
United Kingdom and Ireland	University of Birmingham	Birmingham University
United Kingdom and Ireland	University of Leeds	Leeds University
United Kingdom and Ireland	University of Nottingham
United Kingdom and Ireland	University of Sheffield
United Kingdom and Ireland	University of Southampton
United Kingdom and Ireland	Durham University	University of Durham
United Kingdom and Ireland	University of St Andrews	University of Saint Andrews
United Kingdom and Ireland	Queen Mary University of London	QMUL
United Kingdom and Ireland	The Open University	OU
United Kingdom and Ireland	Trinity College Dublin	TCD
United Kingdom and Ireland	University College Dublin	UCD Dublin
Continental Europe	ETH Zurich	ETH Zürich|ETHZ|Eidgenössische Technische Hochschule Zürich|Swiss Federal Institute of Technology Zurich
Continental Europe	EPFL	École polytechnique fédérale de Lausanne|Swiss Federal Institute of Technology Lausanne
Continental Europe	University of Zurich	Universität Zürich|UZH
Continental Europe	Technical University of Munich	TUM|Technische Universität München|TU München|TU Munich
Continental Europe	Ludwig Maximilian University of Munich	LMU Munich|LMU|Ludwig-Maximilians-Universität München
Continental Europe	Heidelberg University	Universität Heidelberg|Ruprecht-Karls-Universität Heidelberg
Continental Europe	RWTH Aachen University	RWTH Aachen
Continental Europe	Humboldt University of Berlin	Humboldt-Universität zu Berlin|HU Berlin
Continental Europe	Free University of Berlin	Freie Universität Berlin|FU Berlin
Continental Europe	Technical University of Berlin	Technische Universität Berlin|TU Berlin
Continental Europe	Karlsruhe Institute of Technology	KIT|Karlsruher Institut für Technologie
Continental Europe	University of Hamburg	Universität Hamburg
Continental Europe	University of Cologne	Universität zu Köln
Continental Europe	University of Vienna	Universität Wien
Continental Europe	TU Wien	Vienna University of Technology|Technische Universität Wien
Continental Europe	Sorbonne University	Sorbonne Université|Sorbonne
Continental Europe	École Polytechnique	Ecole Polytechnique|Polytechnique
Continental Europe	Sciences Po	Institut d'études politiques de Paris
Continental Europe	HEC Paris
Continental Europe	INSEAD
Continental Europe	PSL University	Université PSL|Paris Sciences et Lettres
Continental Europe	KU Leuven	Katholieke Universiteit Leuven|Catholic University of Leuven
Continental Europe	Ghent University	Universiteit Gent|UGent
Continental Europe	Delft University of Technology	TU Delft|Technische Universiteit Delft
Continental Europe	University of Amsterdam	Universiteit van Amsterdam
Continental Europe	Leiden University	Universiteit Leiden
Continental Europe	Utrecht University	Universiteit Utrecht
Continental Europe	Erasmus University Rotterdam	Erasmus Universiteit Rotterdam
Continental Europe	Eindhoven University of Technology	TU Eindhoven|TU/e
Continental Europe	University of Copenhagen	Københavns Universitet
Continental Europe	Technical University of Denmark	DTU|Danmarks Tekniske Universitet
Continental Europe	Aarhus University	Aarhus Universitet
Continental Europe	Karolinska Institute	Karolinska Institutet
Continental Europe	KTH Royal Institute of Technology	KTH|Kungliga Tekniska högskolan
Continental Europe	Lund University	Lunds universitet
Continental Europe	Uppsala University	Uppsala universitet
Continental Europe	University of Oslo	Universitetet i Oslo|UiO
Continental Europe	Norwegian University of Science and Technology	NTNU
Continental Europe	University of Helsinki	Helsingin yliopisto
Continental Europe	Aalto University	Aalto-yliopisto
Continental Europe	University of Bologna	Università di Bologna|Alma Mater Studiorum
Continental Europe	Sapienza University of Rome	La Sapienza|Sapienza Università di Roma
Continental Europe	Polytechnic University of Milan	Politecnico di Milano|Polimi
Continental Europe	Bocconi University	Università Bocconi|Bocconi
Continental Europe	University of Padua	Università degli Studi di Padova
Continental Europe	University of Barcelona	Universitat de Barcelona|Universidad de Barcelona
Continental Europe	Complutense University of Madrid	Universidad Complutense de Madrid|UCM
Continental Europe	Autonomous University of Madrid	Universidad Autónoma de Madrid|UAM
Continental Europe	Polytechnic University of Valencia	Universitat Politècnica de València|Universidad Politécnica de Valencia|UPV
Continental Europe	IE University	IE Business School
Continental Europe	University of Lisbon	Universidade de Lisboa|ULisboa
Continental Europe	University of Porto	Universidade do Porto
Continental Europe	University of Coimbra	Universidade de Coimbra
Continental Europe	University of Minho	Universidade do Minho
Continental Europe	University of Warsaw	Uniwersytet Warszawski
Continental Europe	Jagiellonian University	Uniwersytet Jagielloński
Continental Europe	Charles University	Univerzita Karlova|Charles University in Prague
Continental Europe	Eötvös Loránd University	Eötvös Loránd Tudományegyetem|ELTE
Continental Europe	University of Bucharest	Universitatea din București
Continental Europe	National and Kapodistrian University of Athens	University of Athens|NKUA
Continental Europe	Lomonosov Moscow State University	Moscow State University|МГУ|Московский государственный университет
Continental Europe	Boğaziçi University	Boğaziçi Üniversitesi|Bogazici University
Continental Europe	Middle East Technical University	METU|ODTÜ|Orta Doğu Teknik Üniversitesi
Continental Europe	Taras Shevchenko National University of Kyiv	Kyiv National University
Asia	University of Tokyo	Tokyo University|東京大学|UTokyo
Asia	Kyoto University	京都大学
Asia	Osaka University	大阪大学
Asia	Waseda University	早稲田大学
Asia	Tsinghua University	清华大学
Asia	Peking University	Beijing University|北京大学|PKU
Asia	Fudan University	复旦大学
Asia	Shanghai Jiao Tong University	上海交通大学|SJTU
Asia	Zhejiang University	浙江大学
Asia	University of Hong Kong	HKU|香港大學
Asia	Hong Kong University of Science and Technology	HKUST
Asia	Chinese University of Hong Kong	CUHK
Asia	National Taiwan University	NTU Taiwan|國立臺灣大學
Asia	National University of Singapore	NUS
Asia	Nanyang Technological University	NTU|NTU Singapore
Asia	Seoul National University	SNU|서울대학교
Asia	KAIST	Korea Advanced Institute of Science and Technology
Asia	Yonsei University	연세대학교
Asia	Korea University	고려대학교
Asia	Indian Institute of Technology Bombay	IIT Bombay|IITB
Asia	Indian Institute of Technology Delhi	IIT Delhi|IITD
Asia	Indian Institute of Technology Madras	IIT Madras
Asia	Indian Institute of Technology Kanpur	IIT Kanpur
Asia	Indian Institute of Technology Kharagpur	IIT Kharagpur
Asia	Indian Institute of Science	IISc|IISc Bangalore
Asia	Indian Institute of Management Ahmedabad	IIM Ahmedabad|IIMA
Asia	University of Delhi	Delhi University
Asia	University of Mumbai	Mumbai University|Bombay University
Asia	Anna University
Asia	Birla Institute of Technology and Science	BITS Pilani
Asia	University of Dhaka	Dhaka University
Asia	University of the Punjab	Punjab University Lahore
Asia	Lahore University of Management Sciences	LUMS
Asia	University of Malaya	Universiti Malaya
Asia	University of Indonesia	Universitas Indonesia
Asia	Chulalongkorn University
Asia	University of the Philippines	UP Diliman|University of the Philippines Diliman
Asia	Ateneo de Manila University
Asia	De La Salle University	DLSU
Asia	Vietnam National University
Asia	Tel Aviv University	TAU
Asia	Hebrew University of Jerusalem	Hebrew University
Asia	Technion	Technion - Israel Institute of Technology|Israel Institute of Technology
Asia	King Saud University	جامعة الملك سعود
Asia	American University of Beirut	AUB
Asia	University of Tehran	دانشگاه تهران
Asia	Sharif University of Technology
Asia	United Arab Emirates University	UAEU
Africa	University of Cape Town	UCT
Africa	University of the Witwatersrand	Wits University|Wits
Africa	Stellenbosch University	Universiteit Stellenbosch
Africa	University of Pretoria
Africa	University of South Africa	UNISA
Africa	Cairo University	جامعة القاهرة
Africa	American University in Cairo	AUC
Africa	University of Lagos	UNILAG
Africa	University of Ibadan
Africa	University of Nairobi	UoN
Africa	Makerere University
Africa	University of Ghana
Africa	Addis Ababa University
Latin America	University of São Paulo	Universidade de São Paulo|USP
Latin America	University of Campinas	Unicamp|Universidade Estadual de Campinas
Latin America	Federal University of Rio de Janeiro	UFRJ|Universidade Federal do Rio de Janeiro
Latin America	National Autonomous University of Mexico	UNAM|Universidad Nacional Autónoma de México
Latin America	Monterrey Institute of Technology	Tecnológico de Monterrey|Tec de Monterrey|ITESM
Latin America	National Polytechnic Institute	Instituto Politécnico Nacional|IPN
Latin America	University of Buenos Aires	Universidad de Buenos Aires|UBA
Latin America	Pontifical Catholic University of Chile	Pontificia Universidad Católica de Chile|PUC Chile
Latin America	University of Chile	Universidad de Chile
Latin America	National University of Colombia	Universidad Nacional de Colombia
Latin America	University of the Andes	Universidad de los Andes|Uniandes
Latin America	Pontifical Catholic University of Peru	Pontificia Universidad Católica del Perú|PUCP
Oceania	University of Melbourne	Melbourne University|UniMelb
Oceania	University of Sydney	Sydney University|USYD
Oceania	Australian National University	ANU
Oceania	University of New South Wales	UNSW|UNSW Sydney
Oceania	University of Queensland	UQ
Oceania	Monash University	Monash
Oceania	University of Western Australia	UWA
Oceania	University of Adelaide
Oceania	University of Technology Sydney	UTS
Oceania	RMIT University	RMIT|Royal Melbourne Institute of Technology
Oceania	University of Auckland	Auckland University
Oceania	University of Otago
Oceania	Victoria University of Wellington
$names$);
