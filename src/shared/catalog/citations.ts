import type { Citation } from './citation.ts';

/** Every source that the catalogue leans on, by key: first author and year, or the source's own number. */
export const CITATIONS = {
  'coaching-convention': {
    label: 'Coaching convention',
    where: 'Practice of coaches and therapists; not the finding of a study',
  },
  coach: { label: 'Set by the coach', where: 'Settings of this test; a coaching convention' },
  'own-athletes': { label: 'Your athletes', where: 'repeated sessions in this database' },

  // Side differences and noise
  'bishop-2016': {
    label: 'Bishop 2016',
    where: 'Strength Cond J 38(6):27',
    doi: '10.1519/SSC.0000000000000264',
  },
  'bishop-2018': {
    label: 'Bishop 2018',
    where: 'Strength Cond J 40(4):1',
    doi: '10.1519/SSC.0000000000000371',
  },
  'bishop-2019': { label: 'Bishop 2019', where: 'Sports 7:58', doi: '10.3390/sports7030058' },
  'bishop-2021': {
    label: 'Bishop 2021',
    where: 'J Strength Cond Res 35:695',
    doi: '10.1519/JSC.0000000000002729',
  },
  'exell-2012': { label: 'Exell 2012', where: 'J Biomech 45:1108', doi: '10.1016/j.jbiomech.2012.01.007' },
  'zifchock-2008': { label: 'Zifchock 2008', where: 'Gait Posture 27:622' },
  'parkinson-2021': { label: 'Parkinson 2021', where: 'J Sports Sci Med 20:594', doi: '10.52082/jssm.2021.594' },
  'perez-castilla-2021': { label: 'Pérez-Castilla 2021', where: 'J Sports Sci Med 20:317' },
  'wellsandt-2017': {
    label: 'Wellsandt 2017',
    where: 'J Orthop Sports Phys Ther 47:334',
    doi: '10.2519/jospt.2017.7285',
  },
  'quadriceps-asymmetry-2025': {
    label: 'Quadriceps side difference at retest, 2025',
    where: 'Front Sports Act Living 7:1635685',
  },
  'read-2021': { label: 'Read 2021', where: 'J Athl Train 56:46' },
  'hewit-2012': { label: 'Hewit 2012', where: 'Phys Ther Sport 13:238' },
  'cuthbert-2021': { label: 'Cuthbert 2021', where: 'J Sports Sci', doi: '10.1080/02640414.2021.1880180' },
  'guan-2022': { label: 'Guan 2022', where: 'J Clin Med 11:360' },
  'helme-2021': { label: 'Helme 2021', where: 'Phys Ther Sport 49:204' },
  'afonso-2022': { label: 'Afonso 2022', where: 'Symmetry 14:1993' },
  'opar-2015': { label: 'Opar 2015', where: 'Eccentric hamstring strength and injury, read in a secondary page' },
  'jump-asymmetry-2019': { label: 'Side differences in jumps, 2019', where: 'Sports 2019, PMC6359266' },

  // Knee strength and hamstrings to quadriceps
  'aagaard-1998': { label: 'Aagaard 1998', where: 'Am J Sports Med 26:231' },
  'coombs-2002': { label: 'Coombs & Garbutt 2002', where: 'J Sports Sci Med 1:56' },
  'rosene-2001': { label: 'Rosene 2001', where: 'J Athl Train 36:378, PMC155432' },
  'fousekis-2010': { label: 'Fousekis 2010', where: 'J Sports Sci Med 9:364, Table 3' },
  'risberg-2018': { label: 'Risberg 2018', where: 'J Strength Cond Res 32:2314, PMC6092090' },
  'sarabon-2021': { label: 'Šarabon 2021', where: 'Front Physiol 12:767941, PMC8554160' },
  'croisier-2008': { label: 'Croisier 2008', where: 'Am J Sports Med 36:1469' },
  'mau-moeller-2017': {
    label: 'Mau-Moeller 2017',
    where: 'Clin J Sport Med',
    doi: '10.1097/JSM.0000000000000493',
  },
  'sundby-2014': { label: 'Sundby 2014', where: 'J Strength Cond Res 28:2214, read in a secondary page' },
  'knee-extensor-reliability': {
    label: 'Knee extensor reliability study',
    where: 'Isokinet Exerc Sci, article ies00522',
  },
  'strapped-dynamometer': {
    label: 'Anchored dynamometer study',
    where: 'Knee extensors of 39 adults, supine, two raters; PMC6615264',
  },
  'opar-2013': { label: 'Opar 2013', where: 'As tabulated in Sports Med Open 2021, volume 7, Table 2' },
  'baroni-2016': { label: 'Baroni 2016', where: 'J Strength Cond Res 30:733' },

  // Hip, calf, trunk
  'ramskov-2014': { label: 'Ramskov 2014', where: 'Int J Sports Phys Ther 9:68' },
  'fredericson-2000': { label: 'Fredericson 2000', where: 'Clin J Sport Med 10:169' },
  'fukuchi-2017': { label: 'Fukuchi 2017', where: 'Open data of 28 runners; side differences computed from the file' },
  'cerda-vega-2018': {
    label: 'Cerda Vega 2018',
    where: 'PLoS One, PMC6101381',
    doi: '10.1371/journal.pone.0202248',
  },
  'thorborg-2010': { label: 'Thorborg 2010', where: 'Scand J Med Sci Sports 20:493' },
  'marusic-2024': { label: 'Marušič 2024', where: 'Isokinet Exerc Sci', doi: '10.3233/IES-220128' },
  'tyler-2001': { label: 'Tyler 2001', where: 'Am J Sports Med 29:124' },
  'hip-extensors-2016': { label: 'Hip extensors and running posture, 2016', where: 'J Athl Train 51:519' },
  'hebert-losier-2017': {
    label: 'Hébert-Losier 2017',
    where: 'Physiotherapy 103:446',
    doi: '10.1016/j.physio.2017.03.002',
  },
  'soleus-testing-page': {
    label: 'Soleus testing, secondary page',
    where: 'sportsmap.com.au, quoting Lee 2023, Lieberthal and O’Neill 2023',
  },
  'oneill-2019': { label: 'O’Neill 2019', where: 'Phys Ther Sport 37:69', doi: '10.1016/j.ptsp.2019.03.002' },
  'strand-2014': { label: 'Strand 2014', where: 'J Hum Kinet 40:93' },
  'mcgill-1999': { label: 'McGill 1999', where: 'Arch Phys Med Rehabil 80:941' },
  'luedke-2015': { label: 'Luedke 2015', where: 'Int J Sports Phys Ther 10:868' },

  // Running economy
  'blagrove-2018': {
    label: 'Blagrove 2018',
    where: 'Sports Med 48:1117',
    doi: '10.1007/s40279-017-0835-7',
  },
  'balsalobre-fernandez-2016': {
    label: 'Balsalobre-Fernández 2016',
    where: 'J Strength Cond Res 30:2361',
    doi: '10.1519/JSC.0000000000001316',
  },
  'eihara-2022': {
    label: 'Eihara 2022',
    where: 'Sports Med Open 8:138, Table 4',
    doi: '10.1186/s40798-022-00511-1',
  },
  'llanos-lagos-2024': {
    label: 'Llanos-Lagos 2024',
    where: 'Sports Med 54:895',
    doi: '10.1007/s40279-023-01978-y',
  },
  'kipp-2019': { label: 'Kipp 2019', where: 'Front Physiol 10:79' },
  'hoogkamer-2016': { label: 'Hoogkamer 2016', where: 'Med Sci Sports Exerc 48:2175' },
  'barnes-2015': { label: 'Barnes & Kilding 2015', where: 'Sports Med Open 1:8' },
  'joubert-2020': { label: 'Joubert 2020', where: 'Contact time and cost of running, read in a secondary page' },
  'seminati-2013': { label: 'Seminati 2013', where: 'PLoS One 8:e74134' },

  // Power
  'uksca-rebound': { label: 'UKSCA 10/5 report', where: 'UK Strength and Conditioning Association' },
  'hudgins-2013': { label: 'Hudgins 2013', where: 'J Strength Cond Res 27:563' },

  // Balance
  'plisky-2006': { label: 'Plisky 2006', where: 'J Orthop Sports Phys Ther 36:911' },
  'plisky-2009': { label: 'Plisky 2009', where: 'Reliability of the Y-Balance Test, PMC2953327' },
  'shaffer-2013': { label: 'Shaffer 2013', where: 'Reliability of the Y-Balance Test with several raters' },
  'springer-2007': { label: 'Springer 2007', where: 'J Geriatr Phys Ther 30:8' },
  'stance-2025': { label: 'Single-leg stance of 249 workers, 2025', where: 'Sci Rep 15:86514' },
  'static-balance': { label: 'Single-leg balance tests compared', where: '46 students, six tests; PMC3362983' },

  // Injuries
  'bahr-2020': {
    label: 'IOC consensus 2020 (Bahr)',
    where: 'Br J Sports Med 54:372',
    doi: '10.1136/bjsports-2019-101969',
  },
  'yamato-2015': {
    label: 'Yamato 2015',
    where: 'J Orthop Sports Phys Ther 45:375',
    doi: '10.2519/jospt.2015.5741',
  },
  'fuller-2006': { label: 'Fuller 2006', where: 'Consensus on injury definitions' },
  'fuller-2007': { label: 'Fuller 2007', where: 'Clin J Sport Med 17:197' },
  'toohey-2018': { label: 'Toohey 2018', where: 'Sports Med 48:2199', doi: '10.1007/s40279-018-0879-3' },
  'kakouris-2021': {
    label: 'Kakouris 2021',
    where: 'J Sport Health Sci 10:513',
    doi: '10.1016/j.jshs.2021.04.001',
  },
  'nielsen-2014': { label: 'Nielsen 2014', where: 'PLoS One 9:e99877' },
  'van-der-worp-2015': { label: 'van der Worp 2015', where: 'PLoS One' },
  'mucha-2017': { label: 'Mucha 2017', where: 'J Sci Med Sport 20:349' },
  'kollock-2016': { label: 'Kollock 2016', where: 'J Athl Train' },
  'robertson-2017': { label: 'Robertson 2017', where: 'Femoral neck stress fractures, PMC6226070' },
  'bone-stress-review': { label: 'Bone stress in track runners', where: 'PMC7049623' },

  // Prevention trials
  'lauersen-2014': { label: 'Lauersen 2014', where: 'Br J Sports Med 48:871' },
  'lauersen-2018': { label: 'Lauersen 2018', where: 'Br J Sports Med 52:1557' },
  'leppanen-2024': { label: 'Leppänen 2024 (Run RCT)', where: 'Br J Sports Med 58:722' },
  'taddei-2020': { label: 'Taddei 2020', where: 'Am J Sports Med 48:3610' },
  'desai-2023': { label: 'Desai 2023', where: 'Scand J Med Sci Sports', doi: '10.1111/sms.14313' },
  'toresdahl-2020': { label: 'Toresdahl 2020', where: 'Sports Health' },
  'wu-2024': { label: 'Wu 2024', where: 'Sports Med 54:1249', doi: '10.1007/s40279-024-01993-7' },

  // Programs
  'blagrove-hooper': { label: 'Blagrove & Hooper', where: 'Book chapter on strength for runners, ebrary.net/154521' },
  'beyer-2015': { label: 'Beyer 2015', where: 'Am J Sports Med 43:1704' },
  'rathleff-2015': { label: 'Rathleff 2015', where: 'High-load heel raise for plantar fascia pain' },
  'van-dyk-2019': { label: 'van Dyk 2019', where: 'Br J Sports Med 53:1362' },
  'haroy-2019': { label: 'Harøy 2019', where: 'Br J Sports Med 53:150' },
  'copenhagen-modified': {
    label: 'Modified Copenhagen study',
    where: 'BMJ Open Sport Exerc Med 5:e000570',
  },
  'bettariga-2022': { label: 'Bettariga 2022', where: 'Strength Cond J 44(5):69' },
  'gonzalo-skok-2017': { label: 'Gonzalo-Skok 2017', where: 'Weaker leg first, double volume' },

  // Indices of a side difference
  interlimb: {
    label: 'interlimb, R package',
    where: 'Formulas as coded in github.com/aaronzpearson/interlimb, R/indices.R',
  },

  // Norms
  'monteiro-2017': {
    label: 'Monteiro 2017',
    where: 'Reference values for the bilateral heel-rise test, Braz J Phys Ther 21(5), PMC5628365',
    doi: '10.1016/j.bjpt.2017.06.002',
  },
} satisfies Record<string, Citation>;

export type CitationKey = keyof typeof CITATIONS;

/**
 * The citation with this key.
 * @throws RangeError when there is none.
 */
export function citation(key: string): Citation {
  if (!Object.hasOwn(CITATIONS, key)) throw new RangeError(`There is no citation "${key}".`);
  return CITATIONS[key as CitationKey];
}
