/**
 * The grade, in percent, that stands in for the air that a belt does not have. Drag grows with the square of the speed:
 * between Pugh's 0.048 v² and the 0.071 v² of Jones and Doust 1996, whose 1 % was measured from 2.9 to 5.0 m/s.
 */
export const airPercent = (speed: number): number => Math.min(1.5, 0.06 * speed ** 2);
