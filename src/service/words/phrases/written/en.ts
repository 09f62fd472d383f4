import type { PhraseLines } from '../training-phrase.js';

export const english: PhraseLines = {
  complaint: `
How many more times do I have to explain this?
Is anyone going to call me back this month?
Who is going to pay for the two days we lost?
Do you test anything before you ship it?
Why was I charged for a visit in which nothing was repaired?
Can you tell me why nobody informed us beforehand?
Is that what you call support?
What exactly are we paying you for?
Would you put up with this if you were in my place?
Do I have to go to a lawyer to get a credit note?
Why does every invoice contain something we never ordered?
So the machine is too old for parts but not too old for the service fee?
Your competitor answered within an hour. You needed nine days.
I have sent photos, logs and a video. What came back was a link to the FAQ.
Your fitter left after ten minutes and charged for half a day.
We paid for the large package and got the small one's speed.
One more standard reply and I'll be writing to your managing director.
The training was two hours of someone reading slides aloud.
I was on the phone with four departments and each one blamed the next.
It worked until you "improved" it.
I really did like your company once.
Please stop trying to sell me things and mend what I bought.
Not one of the dates you gave us was kept.
The box arrived half empty, and that is already the second box.
You've put the price up by a fifth and taken two functions out.
I'd have expected at least an apology.
That's a funny way of treating people who've paid on time for eleven years.
Is there a human being anywhere in your company?
Does anyone read what I write? The answer had nothing to do with my question.
Five stars? Give me one device that works first.
Your fitter smoked in the boiler room and left the place like a tip.
The manual was translated by someone who speaks neither language.
An invoice of 480 with 210 for "handling". What are you handling, gold?
The tent arrived the day after the wedding.
How embarrassing do you think it is to tell my client that my supplier forgot?
Quality goes down, prices go up, staff change. Otherwise all well.
The picture showed a handle. The thing has no handle.
Silicone all over the walls and crooked holes, I've seen apprentices do better.
You gave my private number to another customer. Explain that.
Who decided to remove the save button?
In the end I did the work myself because your instructions had three mistakes.
Three times now strangers have got in with keys that you can't keep track of.
We were talked into the dearest model. The neighbour has the cheapest and no worries.
Half the fruit was mush.
I usually don't complain, but the sandwiches were past their date.
I'm writing this for the file, since nobody answers the phone.
My mother, eighty-two, was kept on the line for an hour by your hotline.
You installed the wrong pump, and now I'm to pay for the right one?
Somebody has been sending me reminders for an invoice that was paid in April.
It's the tone of your last e-mail that I take exception to.
Good luck finding new customers with that attitude.
I've been polite for six weeks.
The whole department curses your software, every single day.
You call this a "minor bug"? It deletes my entries.
Nothing but promises since spring.
The only thing that arrives on time is the bill.
We're reporting you to the trade body.
I want the name of your supervisor.
Still broken. Still nobody here. Still paying.
We've had to rent a replacement at our own cost for the third week.
Nobody told us the old version would stop working. Nice surprise on a Monday.
What a letdown.
Whoever packed this should be ashamed.
You have managed to make a simple thing complicated again.
Seven mails, seven different names, no answer.
That is not what the salesman showed us.
My staff refuse to work with it.
Why am I the one doing your testing?
We trusted you with this and you let it lie for a month.
The bill is wrong for the fourth month running.
Your colleague hung up on me.
I'd be grateful if for once somebody read the whole message.
It took three visits to tighten one screw.
Do you think this is acceptable for the money?
`,
  cancellation: `
How much notice do we have to give you?
What would it cost us to walk away before the end of the term?
Who do I talk to about closing our account for good?
Can we hand the devices back early and only pay for what we used?
Is there a form for ending the service contract or is an e-mail enough?
If I stop now, do I get the rest of the year back?
Do you refund unused months when someone leaves halfway through?
How soon can you take the two depots off the agreement?
Could you confirm in writing that nothing will be charged after March?
Am I still inside the fourteen days? I'd like to send it back.
Where's the button to stop paying? I've looked everywhere.
What's the earliest date we can be out of this?
Is it possible to go back to the free version at the end of the month?
How do I make sure it doesn't renew by itself in January?
Please don't send another order form, we're going with the other lot.
We've decided to bring this in house next year. What do you need from us to finish up?
Could we halve the number of seats? Most of the team has gone.
Would you let us off the remaining eight months if we found someone to take over the lease?
We'd like all our data in a usable format, the new provider starts in May.
My business partner has died and I'm closing the workshop, what happens to the agreement?
The board voted against another term.
Please treat this e-mail as our notice.
Take the premium module off, we never got round to using it.
It's too dear for what we use, so we'll let it run out.
Kindly close the file and send the closing statement.
We won't be placing any further orders.
Can the maintenance cover be dropped while keeping the hotline?
What happens to our data once we're no longer customers?
Sad to say this is our final season with you.
No thank you to the renewal.
We'd rather end things on the anniversary date.
Whom should I address the notice to?
Has our letter of the 2nd reached you? It must not roll over.
We won't be a customer from summer on. Can you guide me through the offboarding?
Please undo the standing order for paper rolls.
We no longer want the weekly drop.
Could somebody come and fetch the coffee machine? We bought our own.
We want to back out of the second unit. Is it too late?
Next year's requirement: none.
It was good while it lasted, but we've found a package that does it all.
If the card on file expires, does the subscription just stop? That would suit us.
What's the procedure when one no longer wants the service?
We signed up by mistake and want neither plan. How is that reversed?
I'm moving abroad and giving up the agency. What needs doing so it all ends tidily?
Our tenant has gone and so has the need for the alarm line.
The group has its own framework contract, so ours drops away in July.
We are withdrawing from the order for the charging points.
Would you help us move our articles and pictures to another shop system?
The youngsters have taken over and picked something else.
Kindly take three of the four devices off our bill.
We're cutting down to one licence. From when does that count?
Please switch the account to dormant, we don't expect to come back.
I'd like to exercise the break option.
Don't bother with a counter-offer, the decision's made.
The lease on the franking machine won't be taken over by the new tenants.
There's no point in keeping the hotline contract any more.
The machine has been scrapped, so is the cover.
I want out. Simple as that.
Can someone explain how I unsubscribe from the paid plan?
Our pilot ends here, the staff didn't take to it.
Please cancel.
Cancel my subscription please.
I'd like to cancel the contract at the next possible date.
We hereby terminate the agreement.
Unsubscribing us from everything would be appreciated.
Which page has the leave option?
We're not taking the extension.
Don't roll us over.
The contract may end when it ends, we won't sign another.
What paperwork is needed to wind this up?
I'd like to hand in our notice for the two copiers.
Please deregister our company.
We've been asked by head office to leave every system that isn't theirs.
Could the annual fee be refunded? We stopped in March.
Our season's over and so is the hire.
If we gave back the trucks early, what would you charge?
`,
  emergency: `
Can you shut the valve from your side? The tank is overflowing and nobody can get near it.
Which number do I ring at night? The barn ventilation is out and the birds are panting.
How do we stop the belt? His sleeve is in it.
Is there any copy left at your end? The whole archive has gone.
Can you lock all our accounts right away? A stranger is inside our mail.
Does anybody know how to release the brake? Two people are hanging in the basket.
Are the readings wrong or is the boiler really at 14 bar?
What should we give the doctors, one of our people breathed in your cleaner?
Smoke is coming out of the charger and it won't switch off.
Our till system has been down since opening and we have a full shop.
Nothing is moving in the warehouse, ninety trucks are outside.
We sent the medical letters to the wrong addresses, all of them.
The dosing pump ran all night and the fish are floating belly up.
The lift is stuck between floors with an elderly lady in it.
Whole ward without monitors, please pick up.
The guard came off while it was running and a piece flew past someone's head.
My little boy swallowed a battery from your remote, what's in it?
My throat burns since I opened your package and I can't breathe properly.
Explosion in the paint store, two with burns, where's the main valve?
Our accountant paid a fake invoice in your name, can the transfer be stopped?
Nine years of production data unreadable after a disk crash and the auditor comes tomorrow.
Somebody transferred money from our client account last night through your banking link.
Men on the site, the cameras are sprayed over, lock the gates please!
The mill started while a man was inside cleaning it.
There was a fire in the paint shop, it's out, but the controls are soaked. Safe to power up?
Forensics say they came in through your plug-in, we have to report within 72 hours.
The dialysis station has no water pressure.
Forty thousand hens and no fans.
All patient names are visible on the public page.
Our backup was on the same machine. It's all encrypted now.
The crane won't take the stop command.
Our emergency line isn't ringing through.
Server dead, restore fails, opening in two hours.
The scaffold has shifted with people on it.
Nothing can be invoiced, shipped or booked since the update this morning.
Sewage is coming up through the pit and your pump is silent.
The freezer with the vaccines shows plus six.
A technician got a shock from the cabinet, ambulance is here.
Somebody wrote that he'll come here with a knife.
Brakes gone on the forklift, nearly hit a child.
We can't reach any of our servers and the clinic opens in ten minutes.
There's a smell of gas near your heater.
The dust extractor is burning.
All our customers can see each other's invoices.
The gate came down on a delivery driver.
Our whole town's water pumps just stopped.
An intruder is deleting our virtual machines one after another.
The cows can't get out of the robot and it keeps running.
`,
  distress: `
My husband passed away last week and I don't know how any of this works.
I've been given three months by the doctors, so please bear with me.
We had to file for bankruptcy yesterday and I don't know how to pay the staff.
I can't do this any more, I haven't slept for a week.
Our daughter is in intensive care and I can't look after the orders now.
Sorry for the late answer, we buried my brother on Monday.
The doctors found a tumour and I'll be away for a long time.
We're about to lose the farm and everything my parents built.
Half of us have been made redundant and I'm the only one left in the office.
I honestly don't see a way out any more.
My wife is dying and I need to sort things out quickly.
The bank has frozen everything, I don't know how to go on.
I'm at the end of my strength.
I've lost my son. Please don't call for a while.
The receiver takes over on Monday, we're finished.
`,
  opt_out: `
Please take me off your mailing list.
I don't want any more offers from you, only support.
No more sales calls please.
Stop sending me adverts for upgrades.
We object to the use of our data for marketing.
Just answer the question, I'm not interested in buying anything.
Do not contact us with promotions again.
Please note that we do not wish to be advertised to.
Leave me alone with your upselling.
I said no to the upgrade already, don't bring it up again.
No advertising, please.
I'm here for support, not for a sales pitch.
Strike my number off your call list.
`,
  harmless: `
We've moved, the new address is 12 Mill Lane from Monday.
Please book us in for the yearly check in week 22.
Same order as last time, but in grey.
I'll need the invoice made out to our holding company.
Our new buyer is Mrs Patel, please put her on the distribution list.
The delivery came this morning, everything is there.
Offer accepted, go ahead.
Two of our trainees would join the course in autumn.
I'd like to try the beta if there's still room.
We have a leak test rig and need new couplings for it.
Just to let you know that the fix works, thanks to whoever did it.
We use about 40 % more storage than last year, time for the next size up I think.
The old pump finally died after 19 years, so we need the current model.
Our customer cancelled his order with us, how do I book the stock back?
I need to end a session that a colleague left open on the terminal.
How do I terminate a cable with your connector set?
Which fire extinguisher class does the insurer ask for next to the charger?
The emergency light in the corridor needs a new battery, which type?
How do I void a receipt that was rung up twice?
Do your first aid kits come with a wall bracket?
Where can I file a complaint from one of our own customers in the system?
Is the dead bolt on the cabinet available separately?
Can a crashed import be resumed or do I start from the top?
We lost the key for the control panel, what does a new one cost?
For the fire drill on Friday we'd like to trigger the alarm ourselves. How?
I accidentally deleted a test folder, it wasn't important, but is there a bin?
How long are cancelled bookings kept in the list?
Our insurance wants to know what happens if the cooling fails. Have you got a sheet on that?
It's a bit slow on Mondays when all of us log in. Would a bigger plan help?
We've reached the limit of five users, how do we get more?
The export only goes up to 10,000 rows, is there a version without that cap?
I wish it could do recurring invoices. Does any of the packages?
We'd like to extend the pilot by eight weeks.
How do I undo a merged contact?
Works again, it was the cable. Sorry for the bother.
Found it in the help pages, never mind.
That did it, thank you.
I'm on leave next week, Priya takes over my tickets.
A colleague leaves on Friday, his licence should go to me.
The management has approved the extension, where do I send the signed copy?
We're thinking about adding two more years. Is there a better price for that?
What would happen to our files if we ever left? The board asks before we sign.
We don't have any trouble, I'd only like to know what the yellow arrow means.
Can you confirm you've got the signed contract?
Please swap the recipient of payment reminders to accounts.
How do I make the scanner stop beeping?
A small wish: drag and drop for pictures.
Could the fax field go? Nobody has one any more.
Is there a defibrillator pad set for the 2018 model?
Where do I change the limit of the pressure alarm? We'd like the warning a little earlier.
No accidents to report this month, but we're out of padlocks.
Which cover do we get with silver and which with gold?
Is it cheaper if all five trucks are serviced on one day?
The wasps are out of the fan box, so your engineer can come.
We got the barrier going ourselves, a pine cone sat in the sensor.
It's not urgent, ignore the red flag, I clicked the wrong one.
Our old provider's contract has ended, can your router take over the numbers?
How long does a new dongle take in the post?
I need a sample of the glue before we choose.
How many option years are left? It's for our list.
We'll return the pallets on Wednesday as agreed.
The map shows our depot on the wrong bank of the river, who can move it?
Everything arrived in one piece, compliments on the packing.
Can we go back to local installation later if we pick the cloud now?
When do you close for the holidays?
Our tenant has given notice, where do I enter that in the property module?
Does the fire door controller come with a manual release?
I need the safety data sheet for the degreaser.
How do I mark a case as critical in our own helpdesk?
Big thanks to Lena, she explained it so that even I got it.
What size compressor do we need for two stations at once?
Can I have the direct line of service? I've lost the note.
Our storage is 91 % full, what's the next step up and what does it cost?
Is the training certificate available as a card?
Two of the machines now stand in another hall, please change the location.
Can the report leave out discontinued items?
We've terminated our old telephone contract and would like to move the numbers to you.
We'd be glad to be a reference customer.
Please quote a maintenance plan for three presses.
Our fleet has grown to 40 vans, which package suits that?
How do I block a stolen key card? We had to replace one for a guest who lost his.
Please add a stop button on the left side to the order.
Would you send me a price list?
How many pallets fit on the truck?
Please move the appointment to Thursday.
What's the warranty on the gearbox?
Good morning, we'd need two more cartridges.
Is there an English version of the brochure?
How do I add a signature to the delivery note?
Can we see who changed a record?
Where do we enter the second phone number?
Our apprentice would like to visit your factory.
Which cable do I need between the scale and the printer?
We have a new logo, where do I upload it?
Thanks for sorting it out so fast.
We'd like to order the larger tank.
Do you have experience with bakeries?
Please confirm the delivery date.
I've attached the signed offer.
How do I close a finished project?
Does the plan end automatically with the calendar year? It may well carry on, I just need it for the budget.
API limit reached, what can we do?
It is a pity that we have hit the limit of our plan again, and the storage is full.
We've run into the cap on API calls for the third time this month, is there a plan with more?
We need more storage, our data has tripled since spring.
Sadly the basic plan has no team functions, and there are four of us now.
The reports have become a bit slow since we have more data. Is there a faster package?
Annoying that only one person can be logged in, how do we get a second seat?
The machine is 12 years old now, which parts should we replace first?
We keep hitting the row limit, it's a little frustrating. What are the options?
Our quota is used up, please tell us what the next level costs.
The pump stopped twice this year, so we'd like a spare one on the shelf.
The software is eight years old and getting slow, what would a newer version bring?
I can't find how to share a board with my colleagues.
The import takes twenty minutes now, is that normal for 50,000 rows?
We're missing a calendar view, does the larger edition have one?
The mailbox says 98 % full, how do I get more room?
Could we have a maintenance plan? It has needed three repairs in a year.
All seats are taken and two new people start on Monday.
`,
};
