package io.github.thalweg.formula.math;

/// The error function, 2/sqrt(pi) times the integral of e^(-t^2) from 0 to u.
///
/// The coefficients and their intervals are those of fdlibm, of which this notice is part: "Copyright (C) 1993 by Sun
/// Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use,
/// copy, modify, and distribute this software is freely granted, provided that this notice is preserved."
final class ErrorFunction {
    private static final double EFX = 0.1283791670955126;
    private static final double ERX = 0.8450629115104675;
    private static final double PP0 = 0.12837916709551256;
    private static final double PP1 = -0.3250421072470015;
    private static final double PP2 = -0.02848174957559851;
    private static final double PP3 = -0.005770270296489442;
    private static final double PP4 = -2.3763016656650163e-05;
    private static final double QQ1 = 0.39791722395915535;
    private static final double QQ2 = 0.0650222499887673;
    private static final double QQ3 = 0.005081306281875766;
    private static final double QQ4 = 0.00013249473800432164;
    private static final double QQ5 = -3.960228278775368e-06;
    private static final double PA0 = -0.0023621185607526594;
    private static final double PA1 = 0.41485611868374833;
    private static final double PA2 = -0.3722078760357013;
    private static final double PA3 = 0.31834661990116175;
    private static final double PA4 = -0.11089469428239668;
    private static final double PA5 = 0.035478304325618236;
    private static final double PA6 = -0.002166375594868791;
    private static final double QA1 = 0.10642088040084423;
    private static final double QA2 = 0.540397917702171;
    private static final double QA3 = 0.07182865441419627;
    private static final double QA4 = 0.12617121980876164;
    private static final double QA5 = 0.01363708391202905;
    private static final double QA6 = 0.011984499846799107;
    private static final double RA0 = -0.009864944034847148;
    private static final double RA1 = -0.6938585727071818;
    private static final double RA2 = -10.558626225323291;
    private static final double RA3 = -62.375332450326006;
    private static final double RA4 = -162.39666946257347;
    private static final double RA5 = -184.60509290671104;
    private static final double RA6 = -81.2874355063066;
    private static final double RA7 = -9.814329344169145;
    private static final double SA1 = 19.651271667439257;
    private static final double SA2 = 137.65775414351904;
    private static final double SA3 = 434.56587747522923;
    private static final double SA4 = 645.3872717332679;
    private static final double SA5 = 429.00814002756783;
    private static final double SA6 = 108.63500554177944;
    private static final double SA7 = 6.570249770319282;
    private static final double SA8 = -0.0604244152148581;
    private static final double RB0 = -0.0098649429247001;
    private static final double RB1 = -0.799283237680523;
    private static final double RB2 = -17.757954917754752;
    private static final double RB3 = -160.63638485582192;
    private static final double RB4 = -637.5664433683896;
    private static final double RB5 = -1025.0951316110772;
    private static final double RB6 = -483.5191916086514;
    private static final double SB1 = 30.33806074348246;
    private static final double SB2 = 325.7925129965739;
    private static final double SB3 = 1536.729586084437;
    private static final double SB4 = 3199.8582195085955;
    private static final double SB5 = 2553.0504064331644;
    private static final double SB6 = 474.52854120695537;
    private static final double SB7 = -22.44095244658582;

    private static final double TINY = 0x1p-28;
    private static final double FIRST = 0.84375;
    private static final double SECOND = 1.25;
    private static final double THIRD = 1 / 0.35;
    private static final double LAST = 6;

    private ErrorFunction() {}

    static double of(double u) {
        double t = Math.abs(u);
        if (!(t >= 0)) {
            return u;
        }
        if (t < FIRST) {
            return t < TINY ? u + EFX * u : u + u * small(u * u);
        }
        double size = t >= LAST ? 1 : t < SECOND ? nearOne(t - 1) : 1 - complement(t);
        return u < 0 ? -size : size;
    }

    private static double small(double z) {
        double p = PP0 + z * (PP1 + z * (PP2 + z * (PP3 + z * PP4)));
        double q = 1 + z * (QQ1 + z * (QQ2 + z * (QQ3 + z * (QQ4 + z * QQ5))));
        return p / q;
    }

    private static double nearOne(double s) {
        double p = PA0 + s * (PA1 + s * (PA2 + s * (PA3 + s * (PA4 + s * (PA5 + s * PA6)))));
        double q = 1 + s * (QA1 + s * (QA2 + s * (QA3 + s * (QA4 + s * (QA5 + s * QA6)))));
        return ERX + p / q;
    }

    private static double complement(double t) {
        double high = Parts.high(t);
        double s = 1 / (t * t);
        double ratio = t < THIRD ? middle(s) : far(s);
        double e = Exponential.of(-high * high - 0.5625) * Exponential.of((high - t) * (high + t) + ratio);
        return e / t;
    }

    private static double middle(double s) {
        double r = RA0 + s * (RA1 + s * (RA2 + s * (RA3 + s * (RA4 + s * (RA5 + s * (RA6 + s * RA7))))));
        double q = 1 + s * (SA1 + s * (SA2 + s * (SA3 + s * (SA4 + s * (SA5 + s * (SA6 + s * (SA7 + s * SA8)))))));
        return r / q;
    }

    private static double far(double s) {
        double r = RB0 + s * (RB1 + s * (RB2 + s * (RB3 + s * (RB4 + s * (RB5 + s * RB6)))));
        double q = 1 + s * (SB1 + s * (SB2 + s * (SB3 + s * (SB4 + s * (SB5 + s * (SB6 + s * SB7))))));
        return r / q;
    }
}
