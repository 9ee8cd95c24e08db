import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int i = 1; i < arguments.length; i++) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[i]);
            try (PDFAParser parser = Foundries.defaultInstance()
                    .createParser(new FileInputStream(arguments[0]), flavour)) {
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
                ValidationResult result = validator.validate(parser);
                System.out.println(arguments[i] + " " + result.isCompliant() + " " + result.getTotalAssertions());
                for (TestAssertion assertion : result.getTestAssertions()) {
                    System.out.println("  " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
                }
            }
        }
    }
}
