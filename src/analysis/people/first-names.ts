/**
 * Common first names by the gender they tell in English-language news: English, Romance, German, Slavic, Arabic and
 * some other ones. Names that many of both bear (Robin, Taylor, Jamie) are left out: the article's own pronouns tell.
 */
const female =
  'abby abigail ada adele adriana agnes aileen aimee aisha alana alessandra alexa alexandra alexis alice alicia alina alison allison alma alyssa amal amanda amber ' +
  'amelia amina amira amy ana anastasia andrea angela angelica angelina anita anja ann anna annabel anne annette annie antonia april ariana ariel arlene ashley ' +
  'astrid audrey aurora ava barbara beata beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie brenda ' +
  'brianna bridget brigitte britney brittany brooke camila camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra ' +
  'cassie catalina catherine cathleen cathy cecilia cecile celeste celia chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christina ' +
  'christine cindy claire clara clarissa claudia colleen connie constance consuelo cora corinne cristina crystal cynthia daisy danielle daphne daria dawn debbie ' +
  'deborah debra deirdre delia delilah denise desiree diana diane dolores dominique donna dora doreen doris dorothy edith edna eileen elaine eleanor elena eleni elisa ' +
  'elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika erin esperanza estelle esther ethel eugenia eva eve evelyn faith fatima fatma ' +
  'felicia fiona florence frances francesca francoise frederica frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia geraldine gertrude gina giorgia ' +
  'giovanna giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta hilary ' +
  'hillary holly hope huma ida ilona ilse imogen ines inga ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacqueline jacquelyn jamila ' +
  'jan jana jane janelle janet janice janine jasmine jean jeanette jeanine jeanne jelena jemima jenna jennie jennifer jenny jessica jill jo joan joanna joanne ' +
  'jocelyn jodi johanna josephine joy joyce juana juanita judith judy julia juliana julie juliet june justine kaitlyn kamala karen karin karina karoline kate ' +
  'katarina katarzyna katerina katharina katharine katherine kathleen kathryn kathy katie katrina katya kay kayla keisha kelly kellyanne kendra khadija kim kimberly ' +
  'kirsten kirstjen kristen kristin kristina kristine kyra lana lara larisa laura laurel lauren laurie layla lea leah leila lena leslie leticia lidia liliana lillian lily ' +
  'linda lindsay lindsey lisa liz liza lois lola loretta lori lorraine louise lourdes lucia lucille lucinda lucy ludmila luisa lydia lyudmila lynda lynn lynne mabel ' +
  'mackenzie madeleine madeline madison mae magdalena maggie mallory malgorzata mandy manuela marcela marcia margaret margarita margot maria mariah marian marianne ' +
  'marie mariana marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha martina mary maryam maryanne maureen maxine megan megyn meghan ' +
  'melania melanie melinda melissa melody mercedes meredith mia michaela michele michelle mildred millicent mimi mindy miranda miriam misty moira molly mona monica ' +
  'monique muriel myra nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nellie nichole nicola nicole nina noelle nora norma octavia odette oksana ' +
  'olena olga olivia ophelia oprah paige pam pamela patrice patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis pilar ' +
  'polly priscilla priya prudence rachel ramona raquel rebecca regina renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rosanna rose roseanne ' +
  'rosemary rowena roxanne ruby ruth sabina sabrina sadie sally salma samantha samira sandra sara sarah sasha savannah scarlett selena serena shannon sharon sheila shelley ' +
  'shelly sherri sherry shirley silvia simona simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne susie suzanne ' +
  'svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa terri tess tessa thelma theresa tiffany tina toni tonya tracey tracy ' +
  'tricia trisha trudy tulsi uma ursula valentina valeria valerie vanessa vera verna veronica veronika vicki vicky victoria viktoria viola violet virginia ' +
  'vivian wanda wendy whitney whoopi wilhelmina wilma winifred yasmin yelena yesenia yolanda yulia yuliya yvette yvonne zainab zara zoe zsuzsanna usha nikki condoleezza elke sigrid anke ' +
  'birgit heike kerstin sabine silke ulrike monika gisela renate dagmar joni mazie lisbeth meg candy marla dana robbie';

const male =
  'aaron abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed al alan albert alberto alec aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre ' +
  'alexei alexey alfonso alfred alfredo ali allan allen alvin amir amos anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrii andrzej andy angelo angus anthony ' +
  'antoine anton antonin antonio antony archibald ari armand armando arnold arseniy artem arthur arturo arvind ashton asif aslan austin axel barack barney barry bart basil bashar ben ' +
  'benedict benito benjamin bennett benny bernard bernd bernie bert bill billy blake bob bobby bogdan boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan ' +
  'bryce byron caleb calvin carl carlo carlos carter cary cedric cesar chad charles charlie chase chester chip chris christian christoph christophe christopher chuck clarence ' +
  'claude claus clay clayton clifford clint clinton clive clyde cody cole colin connor conor conrad cory corey cornelius craig curt curtis cyril cyrus dale damian damien damon dan ' +
  'daniel daniele danny dario darrell darren darryl dave david davide dean deepak delbert denis dennis denys derek derrick desmond devin dexter diego dieter dimitri dimitris dirk dmitri ' +
  'dmitriy dmitry dmytro don donald donnie doug douglas drew duane dustin duncan dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin efraim egon eli elias elijah elliot elliott ' +
  'elmer elon elvis emanuel emil emilio emmanuel enrico enrique erdogan eric erich erik ernest ernesto ernie ethan eugene evan everett ezra fabian fabio faisal farid felipe felix fernando ' +
  'filip floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederick frederik friedrich fritz gabriel gareth garrett garry gary gavin gene ' +
  'geoff geoffrey george georges georgy gerald gerard gerhard gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory grigory ' +
  'guido guillermo gunther gus gustav guy hamid hamza hank hans harold harris harrison harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hermann hugh hugo ' +
  'humphrey hussein ian ibrahim ignacio igor ihor ilya ira irving isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jake jamal james jan jared jaroslaw jason javier ' +
  'jay jean-claude jean-luc jean-marie jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jim jimmy joachim joakim jochen joe joel joey johan johann johannes john johnny ' +
  'jon jonah jonas jonathan jorge jose josef joseph josh joshua josip juan judd julian julio julius jurgen justin kareem karl kazimierz keir keith ken kenneth kenny kent kevin ' +
  'khalid khalil kirill kirk klaus konrad konstantin kurt kyle kyrylo lamar lance larry lars laurence lawrence lech lee leo leon leonard leonid leopold leroy les lester levi lewis liam ' +
  'lincoln lindsey lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luiz lukas luke luther mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario ' +
  'marius mark marko markus marshall martin marty marvin mason massimo mateo mateusz mathias matt matteo matthew matthias maurice maurizio mauro max maximilian maxwell mehmet mel melvin ' +
  'michael michal micheal michel miguel mihai mike mikhail milan miles milo milos milton miroslav mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad mustafa myron ' +
  'mykhailo mykola narendra nate nathan nathaniel neal ned neil nelson newt niall nicholas nick nicolas nicolae niels nigel nikita nikola nikolai nikolay nikos nils noah noam noel norbert norman ' +
  'odo olaf oleg oleh oleksandr oleksiy oleksii oliver olivier omar orlando orrin oscar oskar osama otto owen pablo paolo pascal patrick paul paulo pavel pavlo pawel pedro percy pete ' +
  'peter petr petro phil philip philippe phillip pierre pierre-yves piers pietro piotr preston qasim quentin radoslaw rafael rahul rajiv ralph ramon rand randall randy raphael rashid raul ray raymond ' +
  'recep reggie reginald reince reinhard rene reuben rex rheinhold ricardo riccardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie ' +
  'rory ross roy ruben rudi rudolf rudolph rudy rupert ruslan russ russell ryan saad saddam saeed said salvador salvatore sam sami samir samuel sanjay santiago saul scott sean sebastian serge ' +
  'sergei sergey sergio serhiy serhii seth seymour shane shaun shawn sheldon sherman shimon sidney siegfried sigmund silvio simon slobodan solomon spencer stan stanislav stanley stefan stefano ' +
  'stephane stephen sterling steve steven stewart stuart sven sylvester tadeusz tarek taras tariq ted teddy terence terrence thad theo theodor theodore thierry thomas thorsten tim timothy tobias ' +
  'toby todd tom tomas tomasz tommy tony travis trent trevor trey tristan troy tucker ty tyler tyrone ulrich umberto uwe vadim valentin valery vasily vasyl vaclav vernon victor viktor vince vincent vincenzo vinny vitali ' +
  'vitaliy vito vivek vlad vladimir vladislav volodymyr volker vyacheslav wade wallace walt walter warren wayne wendell werner wesley wilbur wilfred will willem william willie willy winston wojciech wolf wolfgang woody ' +
  'wyatt xavier yanis yannick yasser yevgeny yevhen yitzhak yossi yousef yuri yuriy yury yusuf zach zachary zbigniew zoltan zygmunt kellan marquis reid brock jeffery roderic jared carson derrick chet trip';

const genders = new Map<string, 'female' | 'male'>();
for (const name of female.split(' ')) genders.set(name, 'female');
for (const name of male.split(' ')) {
  // "Jan", "Lindsey", "Dana": a name of both lists tells nothing.
  if (genders.get(name) === 'female') genders.delete(name);
  else genders.set(name, 'male');
}

/** The gender that a first name (lower case) tells; null where it is unknown or borne by both. */
export function genderOfFirstName(lower: string): 'female' | 'male' | null {
  const known = genders.get(lower);
  if (known !== undefined) return known;
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) return genders.get(lower.slice(0, hyphen)) ?? null;
  // é, ü, č: only where the plain spelling is listed.
  if (!/[^a-z.'-]/.test(lower)) return null;
  return genders.get(lower.normalize('NFD').replace(/\p{M}+/gu, '')) ?? null;
}
