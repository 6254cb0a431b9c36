/** Invented articles about one invented event: an original, what others made of it, and reports of their own. */

export const original = `Ferry company to close its oldest line in autumn

The ferry company of Marrow Sound will close its oldest line at the end of September, its managers told staff at a meeting on Tuesday evening.

The line between Aldport and the island of Skerry has run since 1911 and carries some four hundred passengers a day in summer, but fewer than sixty in winter.

“We have looked at every timetable and every boat, and none of them pays for itself,” said Greta Holm, who has led the company for three years.

The two boats that serve the line are to be sold to a yard in the north, and their crews have been offered work on the harbour tugs.

Shopkeepers on Skerry fear that visitors will stay away when the crossing takes two hours by way of the southern bridge.

“Nobody drives two hours for an ice cream,” said Piet Lorne, who keeps the café beside the jetty.

The island council has asked the county for a subsidy of ninety thousand crowns a year, but the county treasurer turned a similar request down last spring.

A petition against the closure had gathered eleven hundred names by Wednesday noon, nearly twice as many as the island has inhabitants.

The last boat is due to leave Skerry at twenty to nine on the thirtieth of September.
`;

/** Every sentence told again in other words, two of its quotations reworded and one turned into reported speech. */
export const rewrite = `The managers of the Marrow Sound ferry company informed their staff at a meeting on Tuesday evening that the company's oldest line would be closed at the end of September.
Running since 1911, the line between Aldport and Skerry island carries about four hundred passengers daily in summer but under sixty in winter.
Greta Holm, who has been leading the company for three years, said: "We have examined every timetable and every boat, and not one of them pays for itself."
Both boats serving the line will be sold to a northern yard, while the crews were offered work on harbour tugs.
Skerry's shopkeepers are afraid visitors will stay away if the crossing takes two hours over the southern bridge.
Piet Lorne, keeper of the café by the jetty, remarked that nobody would drive two hours for an ice cream.
The council of the island asked the county for a yearly subsidy of ninety thousand crowns, although a similar request was turned down by the county treasurer last spring.
By Wednesday noon a petition against closure had gathered eleven hundred names, almost double the number of the island's inhabitants.
`;

/** The same event and the same words of the same people, reported by somebody else. */
export const ownReport = `Islanders of Skerry angry at end of their boat

Skerry woke on Wednesday to the news that it will lose its boat. The company's chief, Greta Holm, gave the reason at a gathering of employees the night before.

“We have looked at every timetable and every boat, and none of them pays for itself,” she told them, according to two people in the room.

On the quay at Aldport the mood was bitter. Some of those waiting with their bicycles had learnt of it from the radio.

“Nobody drives two hours for an ice cream,” said Piet Lorne, whose business depends on day trippers.

Mr Lorne has written to the minister of transport. He says that winter sailings could be halved without anybody losing a job.

Ms Holm did not answer questions from this newspaper. A spokesman confirmed that September would be the end.
`;

/** Not about the event, and in another outlet's words. */
export const unrelated = `Rain floods cellars in the old town

Firemen pumped out more than thirty cellars in Lowbridge after a night of heavy rain.

“It came up through the floor in ten minutes,” said a baker in Mill Lane, who lost four sacks of flour.

The river stayed below its banks, and the weather office expects a dry weekend.
`;

/** A paragraph of an agency, between paragraphs of an outlet's own. */
export const agencyParagraph =
  'The commission that is to examine the collapse of the grain store will hear its first three witnesses in open session on Monday morning, its secretary announced in a written notice.';

export const withAgencyParagraph = [
  `Hearing on grain store begins

Families of those who were hurt said they had waited long enough for answers.

${agencyParagraph}

The town hall expects so many listeners that it has set up chairs in the market.

Reporting by Reuters`,
  `Who checked the silo? First witnesses on Monday

Our correspondent has seen letters in which an inspector warned of cracks two winters ago.

They were filed in a drawer and never answered, a clerk admitted to him last week.

${agencyParagraph}

with Reuters`,
];
